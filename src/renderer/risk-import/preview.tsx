import { useCallback, useMemo, useState } from 'react';
import type { RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import type { ImportedRisk } from '../../shared/risk-import/model.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Select } from '../parts/select.tsx';
import { FollowUpChoice, type FollowUpWish } from './follow-up-choice.tsx';
import { followUpFound, groupNotes, textsByPeriod } from './found.ts';
import { type Choices, doubled, withChoices } from './match.ts';
import { Notes } from './notes.tsx';
import type { Found } from './risk-import.tsx';
import { RisksPart } from './risks-part.tsx';
import { targetOf, yearChoices } from './target.ts';
import { useApply } from './use-apply.ts';
import { useCandidates } from './use-candidates.ts';

interface Props {
  readonly found: Found;
  readonly list: readonly RiskAnalysisSummary[];
  readonly rereading: boolean;
  readonly onYear: (year: number) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What was understood of what was read, and the choice to write it. */
export function Preview({ found, list, rereading, onYear, onBack, onDone }: Props) {
  const { preview } = found;
  const year = found.year ?? preview.risks?.year ?? preview.followUp?.year ?? null;
  const candidates = useCandidates(list, year);
  const [choices, setChoices] = useState<Choices>(new Map());
  const risks = useMemo(
    () => preview.risks && withChoices(preview.risks, choices, candidates),
    [preview, choices, candidates],
  );
  const choose = useCallback(
    (at: number, riskId: string | null) => setChoices((now) => new Map(now).set(at, riskId)),
    [],
  );
  const followUp = useMemo(() => followUpFound(preview), [preview]);
  const counts = useMemo(() => textsByPeriod(followUp), [followUp]);
  const [withRisks, setWithRisks] = useState(true);
  const [wish, setWish] = useState<FollowUpWish>({
    periodKeys: [...counts.keys()],
    madeOn: today(),
    source: preview.fileName,
  });
  const twice = useMemo(() => doubled(risks?.risks ?? []), [risks]);
  const target = year === null ? null : targetOf(list, year);
  const wanted = withRisks && risks !== null && risks.risks.length > 0 ? risks : null;
  const { ready, busy, failure, apply } = useApply({ year, target, risks: wanted, twice, followUp, wish }, onDone);
  return (
    <div className="import-preview">
      <div className="import-head">
        <YearChoice year={year} list={list} onYear={onYear} />
        <Summary rows={risks?.risks ?? []} counts={counts} />
      </div>
      {risks === null && followUp === null ? <Nothing /> : null}
      <Notes groups={groupNotes(preview)} />
      {risks === null || risks.risks.length === 0 ? null : (
        <RisksPart
          {...{ risks, twice, candidates, year, target }}
          wanted={withRisks}
          onWant={setWithRisks}
          onChoose={choose}
        />
      )}
      {followUp === null || counts.size === 0 ? null : (
        <FollowUpChoice year={year} periods={risks?.periods ?? null} counts={counts} wish={wish} onWish={setWish} />
      )}
      {busy || rereading ? <Progress label={busy ? 'Läser in' : 'Läser'} done={0} total={0} /> : null}
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="dialog-actions import-actions">
        <Button disabled={busy} onPress={onBack}>
          Tillbaka
        </Button>
        <Button kind="primary" disabled={!ready || rereading} onPress={() => void apply()}>
          Läs in
        </Button>
      </div>
    </div>
  );
}

function YearChoice({ year, list, onYear }: Pick<Props, 'list' | 'onYear'> & { year: number | null }) {
  const years = yearChoices(list, Number(today().slice(0, 4)), year);
  return (
    <Select
      label="År"
      className="import-year"
      placeholder="Välj år"
      value={year === null ? '' : String(year)}
      onChange={(next) => onYear(Number(next))}
      options={years.map((each) => ({ id: String(each), text: String(each) }))}
    />
  );
}

function Nothing() {
  return (
    <Notice tone="warn">
      <p>Ingen riskanalys och ingen uppföljning kändes igen.</p>
      <p>Ta med rubrikraden när du kopierar: den säger vad som står i vilken kolumn.</p>
    </Notice>
  );
}

interface SummaryProps {
  readonly rows: readonly ImportedRisk[];
  readonly counts: ReadonlyMap<string, number>;
}

/** What was found, in one line. */
function Summary({ rows, counts }: SummaryProps) {
  const known = rows.filter((each) => each.riskId !== null).length;
  const fresh = rows.length - known;
  const texts = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const parts = [
    ...(rows.length === 0
      ? []
      : [
          `${rows.length} ${rows.length === 1 ? 'risk' : 'risker'}: ${known} ${known === 1 ? 'känd' : 'kända'}, ${fresh} ${fresh === 1 ? 'ny' : 'nya'}`,
        ]),
    ...(texts === 0 ? [] : [`${texts} ${texts === 1 ? 'text' : 'texter'} i uppföljningen`]),
  ];
  return (
    <p className="import-summary" role="status">
      {parts.join(' · ')}
    </p>
  );
}
