import {
  chromiumPath,
  findProgram,
  isCi,
  isDebian,
  isRoot,
  officePath,
  packageScripts,
  run,
  runNode,
} from './machine.ts';

/** What the tests use of this machine, and the Debian packages that have it. */
const debianPackages = [
  { packages: ['chromium'], isThere: () => chromiumPath() !== undefined },
  {
    packages: ['libreoffice-writer', 'fonts-liberation', 'fonts-crosextra-carlito'],
    isThere: () => officePath() !== undefined,
  },
  { packages: ['poppler-utils'], isThere: () => findProgram('pdftoppm') !== undefined },
  { packages: ['libxml2-utils'], isThere: () => findProgram('xmllint') !== undefined },
];

function installDebian(): void {
  const missing = debianPackages.filter(({ isThere }) => !isThere()).flatMap(({ packages }) => packages);
  if (missing.length === 0) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Hämtar ${missing.join(', ')} …`);
  if (run('apt-get', ['update', '--quiet=2'], quiet) !== 0) return;
  run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...missing], quiet);
}

/** Gets what the tests need where this script may; answers, for each thing still missing, what to install. */
export function getTools(): { readonly needed: readonly string[]; readonly wished: readonly string[] } {
  if (isDebian() && isRoot()) installDebian();
  const hasChromium = chromiumPath() !== undefined || runNode(packageScripts.playwright, ['install', 'chromium']) === 0;
  const chromium = hasChromium
    ? []
    : ['Chromium saknas: installera paketet chromium eller kör ”npx playwright install chromium”.'];
  const office =
    officePath() === undefined
      ? [
          'LibreOffice saknas: installera libreoffice-writer (https://www.libreoffice.org), annars hoppas dess prov över.',
        ]
      : [];
  return isCi() ? { needed: [...chromium, ...office], wished: [] } : { needed: chromium, wished: office };
}
