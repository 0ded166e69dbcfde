import { type Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';

/** The media type of a Word file. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The parts of a document as docx writes them, before they are zipped. */
interface Compiler {
  compile(document: Document): Map<string, string | Uint8Array>;
}

/** The first day that a zip can say. fflate writes local time, so it is made in the zone that holds when zipping. */
function zipTime(): Date {
  return new Date(1980, 0, 1);
}

function dated(part: string, date: string): string {
  return part.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T12:00:00Z`);
}

/** The .docx of a document, dated with an ISO date of its own: the same document gives the same bytes on every clock. */
export async function packDocument(document: Document, date: string): Promise<Uint8Array> {
  // Packer's public ways zip with the wall clock; its compiler gives the parts, which are dated and zipped here.
  const compiler = Reflect.get(Packer, 'compiler') as Compiler;
  const parts = [...compiler.compile(document)].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = parts.map(([path, content]) => {
    const text = typeof content === 'string' && path === 'docProps/core.xml' ? dated(content, date) : content;
    return [path, typeof text === 'string' ? strToU8(text) : text] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: zipTime(), level: 6 });
}

function rank(path: string): number {
  // Strict readers want the content types first.
  return path === '[Content_Types].xml' ? 0 : 1;
}

/** Several files as one .zip, in the order given; the same files give the same bytes. */
export function zipBytes(files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map((each) => [each.fileName, each.bytes])), { mtime: zipTime(), level: 6 });
}
