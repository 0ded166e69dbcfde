import { defineConfig } from 'vite';

// The page that is sent for review: one script and one style, which the program puts into each file.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'out/review',
    emptyOutDir: true,
    // What browsers of the last three years know.
    target: 'es2022',
    cssTarget: ['chrome115', 'firefox115', 'safari16.4'],
    lib: {
      entry: 'src/renderer/review-page/main.ts',
      formats: ['iife'],
      name: 'klubbaReview',
      fileName: () => 'page.js',
      cssFileName: 'page',
    },
    minify: true,
  },
});
