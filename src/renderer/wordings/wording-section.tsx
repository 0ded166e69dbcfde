import { type ReactNode, useId } from 'react';
import type { Wording, WordingSection } from '../../shared/minutes/model.ts';
import { giveFocus, wishFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useField, useStore } from '../store/use-store.ts';
import { sectionTitles } from './sections.ts';

export interface WordingSectionProps {
  readonly itemId: string;
  readonly section: WordingSection;
  /** As the section will be read. */
  readonly lines: readonly string[];
  /** The sentences made from the facts as they are now, a line for each paragraph. */
  readonly made: string;
  readonly own: Wording | undefined;
  /** The facts have changed since the own words were written. */
  readonly isStale: boolean;
  readonly children: ReactNode;
}

const textId = (section: WordingSection) => `ord-${section}`;

/** A section of the §: the made sentences, or own words with the made ones beside them. */
export function WordingSectionPart({ itemId, section, lines, made, own, isStale, children }: WordingSectionProps) {
  const run = useStore((state) => state.run);
  const heading = useId();
  const title = sectionTitles[section];
  const set = (text: string | null) => run('wording.set', { agendaItemId: itemId, section, text });
  const writeOwn = async () => {
    wishFocus(textId(section));
    await set(made);
  };
  return (
    <section className="wording" aria-labelledby={heading}>
      <div className="wording-head">
        <h4 id={heading}>{title}</h4>
        {own ? (
          <Button
            small
            kind="quiet"
            label={`Tillbaka till de gjorda meningarna: ${title}`}
            onPress={() => void set(null)}
          >
            Tillbaka till de gjorda meningarna
          </Button>
        ) : (
          <Button small kind="quiet" label={`Skriv egna ord: ${title}`} onPress={() => void writeOwn()}>
            Skriv egna ord
          </Button>
        )}
      </div>
      {isStale && own ? (
        <Notice
          tone="warn"
          actions={
            <Button small onPress={() => void set(own.text)}>
              Behåll de egna orden
            </Button>
          }
        >
          Uppgifterna har ändrats sedan de egna orden skrevs.
        </Notice>
      ) : null}
      {own ? (
        <OwnWords itemId={itemId} section={section} own={own} />
      ) : (
        <p className="wording-text">{lines.join('\n')}</p>
      )}
      {own ? (
        <div className="wording-made">
          <span className="field-label">De gjorda meningarna lyder nu</span>
          <p className="wording-text">{made === '' ? 'Inget att skriva.' : made}</p>
        </div>
      ) : null}
      {children}
    </section>
  );
}

function OwnWords({ itemId, section, own }: { itemId: string; section: WordingSection; own: Wording }) {
  const call = useStore((state) => state.call);
  const field = useField<string>({
    key: `wording.set:${itemId}:${section}`,
    value: own.text,
    save: (text) => call('wording.set', { agendaItemId: itemId, section, text }),
  });
  return (
    <div ref={(element) => giveFocus(element?.querySelector('textarea') ?? null)}>
      <TextField
        id={textId(section)}
        multiline
        rows={3}
        label={`Egna ord: ${sectionTitles[section]}`}
        hideLabel
        field={field}
      />
    </div>
  );
}
