import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { isEmptyProposal, recipientTexts } from '../../shared/agenda/rules.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import { decisionOf } from '../../shared/minutes/sentences.ts';
import { isEmptyRichText, type Proposal } from '../../shared/rich-text.ts';
import { itemKindLabels } from '../app/labels.ts';
import { QuestionsRead } from '../audit/item-questions.tsx';
import { DecisionText } from '../decisions/decision-text.tsx';
import { NotifiedRead } from '../delegation/item-notifications.tsx';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { InformationRead } from './information-points.tsx';
import { openAttachment } from './open-attachment.ts';
import { RichTextView } from './rich-text-view.tsx';

/** An item that can no longer be changed, to read. */
export function ItemRead({ item }: { item: AgendaItemDetail }) {
  const board = useStore((state) => state.board.detail);
  if (board === null) return null;
  return (
    <>
      <Facts item={item} board={board} />
      <Words title="Förslag till beslut" words={item.proposal} />
      <Words title="Beslut" words={decisionOf(item)} />
      {isEmptyRichText(item.background) ? null : (
        <Section title="Ärendebeskrivning">
          <RichTextView value={item.background} />
        </Section>
      )}
      <InformationRead item={item} />
      <QuestionsRead item={item} />
      <NotifiedRead item={item} title="Anmält" />
      <Attachments item={item} />
      <Lines title="Beslut skickas till" lines={recipientTexts(item.recipients, board.recipients)} />
    </>
  );
}

function Words({ title, words }: { title: string; words: Proposal | null }) {
  if (words === null || isEmptyProposal(words)) return null;
  return (
    <Section title={title}>
      <DecisionText proposal={words} />
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="read-lines">
        {lines.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Kind, presenter, matter and those who prepared it; what is empty is left out. */
function Facts({ item, board }: { item: AgendaItemDetail; board: BoardDetail }) {
  const matter = board.matters.find((each) => each.id === item.matterId);
  const preparers = item.preparers.flatMap(({ officerId }) => {
    const officer = board.officers.find((each) => each.id === officerId);
    return board.persons.find((each) => each.id === officer?.personId)?.name ?? [];
  });
  const memo = item.hasMemo ? (item.memoDate ?? 'utan datum') : '';
  return (
    <dl className="read-facts">
      <Fact name="Typ">{itemKindLabels[item.kind]}</Fact>
      {item.presenter === '' ? null : <Fact name="Föredragande">{item.presenter}</Fact>}
      {matter ? (
        <Fact name="Ärende i diariet">
          <a href={hashOf('arenden', matter.id)}>{matter.registryNumber || matter.title || 'utan nummer'}</a>
        </Fact>
      ) : null}
      {memo === '' ? null : <Fact name="Tjänsteskrivelse">{memo}</Fact>}
      {preparers.length === 0 ? null : <Fact name="Beredningsansvariga">{preparers.join(', ')}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Attachments({ item }: { item: AgendaItemDetail }) {
  const store = useStoreApi();
  if (item.attachments.length === 0) return null;
  return (
    <Section title="Beslutsunderlag">
      <ul className="read-lines">
        {item.attachments.map(({ id, title, date, fileName, sha256, document }) => (
          <li key={id}>
            {[title, date].filter(Boolean).join(', ')}
            {sha256 === null && document === null ? null : (
              <Button
                small
                kind="quiet"
                icon={<FileText aria-hidden />}
                label={`Öppna ${document === null ? fileName : title}`}
                onPress={() => void openAttachment(store.getState(), id)}
              >
                {document === null ? fileName : 'Öppna i Word'}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
