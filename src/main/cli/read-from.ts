import { fail } from '../../shared/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt att läsa den',
  EPERM: 'du har inte rätt att läsa den',
  EISDIR: 'det är en mapp',
  ELOOP: 'länken leder tillbaka till sig själv',
  ENAMETOOLONG: 'namnet är för långt',
};

/** What `read` gives, or the error for people where the file with this name cannot be read. */
export async function readFrom<R>(name: string, read: () => Promise<R>): Promise<R> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail('file.missing', { name });
    if (code === 'ERR_FS_FILE_TOO_LARGE') return fail('file.tooLarge', { name, size: 2 ** 31, limit: 2 ** 31 });
    // Only what the file system says: a fault of ours has no such code.
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    return fail('file.unreadable', { name, reason: reasons[code] ?? code });
  }
}
