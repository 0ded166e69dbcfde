import { statfsSync } from 'node:fs';

/** File systems that another machine can write to: NFS, SMB, CIFS, SMB2, FUSE, 9p, AFS (Linux statfs magic). */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x5346414f]);

const syncedFolder =
  /(^|[\\/])(OneDrive[^\\/]*|Dropbox|Google Drive|GoogleDrive|iCloud Drive|Mobile Documents|Nextcloud|Box Sync)([\\/]|$)/i;

/** Whether a file lies where another machine may write too: a network share, or a folder that a program synchronises. */
export function isSharedPlace(path: string, fileSystemType: (path: string) => number | null = typeOf): boolean {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(path) || syncedFolder.test(path)) return true;
  const type = fileSystemType(path);
  return type !== null && networkTypes.has(type >>> 0);
}

function typeOf(path: string): number | null {
  return process.platform === 'linux' ? statfsSync(path).type : null;
}
