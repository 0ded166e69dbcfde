/** Largest attachment in bytes (100 MB). */
export const attachmentLimit = 100 * 1024 * 1024;
