import type { Document } from 'docx';
import { fileName, freeFileName } from '../../shared/documents/file-name.ts';
import type { Logo } from './data.ts';
import type { DocumentFile } from './documents.ts';
import { isImmediate, minutesDocument } from './minutes.ts';
import { extractDocument, extractedParagraph } from './minutes-extract.ts';
import type { MinutesSpec } from './minutes-spec.ts';
import { noticeDocument } from './notice.ts';
import { noticeProofDocument } from './notice-proof.ts';
import { meetingFileName } from './parts/frame.ts';
import { docxType, packDocument } from './parts/pack.ts';

/** A § as part of a file name: `par-012`. */
function paragraphPart(number: number): string {
  return `par-${String(number).padStart(3, '0')}`;
}

/** The § that a notice of an immediate approval is about, from its words; none for a whole meeting. */
function immediatePart({
  immediate,
  paragraphs,
}: {
  readonly immediate: boolean;
  readonly paragraphs: string;
}): string {
  const number = /§\D*(\d+)/.exec(paragraphs)?.[1];
  return immediate && number !== undefined ? paragraphPart(Number(number)) : '';
}

/** The name of the file by default (DOMAIN 2.6). */
function nameOf(spec: MinutesSpec): string {
  switch (spec.kind) {
    case 'protokoll': {
      const { letterhead, meeting, paragraphs } = spec.minutes;
      const alone = isImmediate(spec.minutes) ? [paragraphPart(paragraphs[0]?.number ?? 0), 'Omedelbar-justering'] : [];
      return meetingFileName(letterhead, meeting.date, 'Protokoll', ...alone);
    }
    case 'protokollsutdrag': {
      const { number, registryNumber } = extractedParagraph(spec);
      const { letterhead, meeting } = spec.minutes;
      const part = paragraphPart(number);
      if (registryNumber.trim() === '') return meetingFileName(letterhead, meeting.date, part, 'Protokollsutdrag');
      return fileName([registryNumber, meeting.date, part, 'Protokollsutdrag'], 'docx');
    }
    case 'anslag': {
      const { letterhead, meetingDate, municipality } = spec.value;
      return meetingFileName(letterhead, meetingDate, 'Anslag', immediatePart(spec.value), municipality.name);
    }
    case 'anslagsbevis':
      return meetingFileName(
        spec.value.letterhead,
        spec.value.meetingDate,
        'Bevis-om-anslag',
        immediatePart(spec.value),
      );
  }
}

/** The document of a spec with the ISO date that its file is dated. */
function documentOf(spec: MinutesSpec, logo: Logo | null): { readonly document: Document; readonly date: string } {
  switch (spec.kind) {
    case 'protokoll':
      return { document: minutesDocument(spec, logo), date: spec.minutes.meeting.date };
    case 'protokollsutdrag':
      return { document: extractDocument(spec, logo), date: spec.minutes.meeting.date };
    case 'anslag':
      return { document: noticeDocument(spec.value, spec.author, logo), date: spec.value.postedOn };
    case 'anslagsbevis': {
      const { approvedOn, meetingDate } = spec.value;
      return { document: noticeProofDocument(spec.value, spec.author, logo), date: approvedOn ?? meetingDate };
    }
  }
}

/**
 * Makes one file of what followed a meeting, in memory; the same values give the same bytes. Throws where an extract
 * names an item that the minutes do not have.
 */
export async function makeMinutesFile(spec: MinutesSpec, logo: Logo | null): Promise<DocumentFile> {
  const { document, date } = documentOf(spec, logo);
  return { fileName: nameOf(spec), mediaType: docxType, bytes: await packDocument(document, date) };
}

/** Makes many such files, each with its own logo and name; `progress` hears of each as it is done. */
export async function makeMinutesFiles(
  specs: readonly MinutesSpec[],
  logoFor: (spec: MinutesSpec) => Logo | null,
  progress?: (done: number, total: number) => void,
): Promise<readonly DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const spec of specs) {
    const made = await makeMinutesFile(spec, logoFor(spec));
    const taken = files.map((each) => each.fileName);
    files.push({ ...made, fileName: freeFileName(made.fileName, taken) });
    progress?.(files.length, specs.length);
  }
  return files;
}
