/** What the binary was started with; filled in by launch.ts before the app's own code runs. */
export const commandLine = {
  appPath: '.',
  name: 'app',
  version: '0.0.0',
  arguments: [] as readonly string[],

  has(name: string): boolean {
    return commandLine.arguments.some((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  },

  value(name: string): string {
    const found = commandLine.arguments.find((each) => each.startsWith(`--${name}=`));
    return found?.slice(name.length + 3) ?? '';
  },
};
