import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Only better-sqlite3 is a dependency and stays outside; all else is a development dependency and is built in.
export default defineConfig({
  main: {
    build: {
      rolldownOptions: { input: { index: 'src/main/index.ts', worker: 'src/main/worker.ts' } },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload is one CommonJS file.
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      // The page's policy lets nothing in from data: addresses but pictures.
      assetsInlineLimit: 0,
      minify: true,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
