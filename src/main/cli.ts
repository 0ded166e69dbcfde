import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { runCli } from './cli/run.ts';
import { fromWhereOneStands, standardFiles } from './standard-files.ts';

if (argv[1] === import.meta.filename) {
  // Whoever reads us may have had enough (`| head`): that is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit(0);
    throw error;
  });
  process.exitCode = await runCli(argv.slice(2), {
    folder: fromWhereOneStands('.'),
    files: standardFiles(),
    clock: { now: () => new Date() },
    out: (content) => stdout.write(content),
    say: (message) => stderr.write(message),
    input: () => text(stdin),
  });
}
