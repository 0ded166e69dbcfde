import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReportDetail } from '../../shared/report/commands.ts';
import type { ReportMission } from '../../shared/report/model.ts';
import { longSpan } from '../../shared/report/period.ts';
import { assessmentLabel } from '../../shared/report/scale.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { type Field, useRowField, useStoreApi } from '../store/use-store.ts';
import { AssessmentWords } from './assessment-words.tsx';
import { ScrollFrame } from './scroll-frame.tsx';
import { addMission, missionTextId } from './steps.ts';

/** The parts of the board's mission, each with its assessment of the period and its forecast for the year. */
export function Missions({ detail }: { detail: ReportDetail }) {
  const store = useStoreApi();
  const { missions, report } = detail;
  return (
    <div className="report-missions">
      {missions.length === 0 ? (
        <p className="soft">Varje del av grunduppdraget får en rad, med bedömning av perioden och prognos för året.</p>
      ) : (
        <ol aria-label="Grunduppdraget">
          {missions.map((each, at) => (
            <MissionRow key={each.id} mission={each} at={at} detail={detail} />
          ))}
        </ol>
      )}
      <div className="report-row-buttons">
        <Button small kind="quiet" icon={<Plus aria-hidden />} onPress={() => void addMission(store, detail)}>
          Ny del av grunduppdraget
        </Button>
        <AssessmentWords report={report} />
      </div>
    </div>
  );
}

interface RowProps {
  readonly mission: ReportMission;
  readonly at: number;
  readonly detail: ReportDetail;
}

function MissionRow({ mission, at, detail: { report, missions } }: RowProps) {
  const store = useStoreApi();
  const id = missionTextId(mission.id);
  const name = `del ${at + 1}`;
  const remove = () =>
    removeRow(store, {
      command: 'reportMission.remove',
      id: mission.id,
      gone: 'Delen av grunduppdraget är borttagen.',
    });
  const move = (to: number) => void store.getState().run('reportMission.move', { id: mission.id, to });
  return (
    <li
      className="report-mission"
      ref={(element) => giveFocus(element?.querySelector<HTMLElement>(`[id="${id}"]`) ?? null)}
    >
      <TextField
        id={id}
        label={`Vad nämnden ska göra, ${name}`}
        hideLabel
        multiline
        rows={2}
        placeholder="Vad nämnden ska göra, en rad för varje sak"
        field={useRowField('reportMission.update', mission, 'text')}
      />
      <AssessmentField
        label="Bedömning"
        scale={report.assessments}
        field={useRowField('reportMission.update', mission, 'assessmentKey')}
      />
      <AssessmentField
        label="Prognos helår"
        scale={report.assessments}
        field={useRowField('reportMission.update', mission, 'forecastKey')}
      />
      <div className="report-mission-buttons">
        <IconButton
          small
          disabled={at === 0}
          icon={<ArrowUp aria-hidden />}
          label={`Flytta upp ${name}`}
          onPress={() => move(at - 1)}
        />
        <IconButton
          small
          disabled={at === missions.length - 1}
          icon={<ArrowDown aria-hidden />}
          label={`Flytta ner ${name}`}
          onPress={() => move(at + 1)}
        />
        <IconButton small icon={<X aria-hidden />} label={`Ta bort ${name}`} onPress={() => void remove()} />
      </div>
    </li>
  );
}

interface AssessmentProps {
  readonly label: string;
  readonly scale: ReportDetail['report']['assessments'];
  readonly field: Field<string | null>;
}

const none = '';

function AssessmentField({ label, scale, field }: AssessmentProps) {
  const asText = partOfField<string | null, string>(
    field,
    (key) => key ?? none,
    (_whole, key) => (key === none ? null : key),
  );
  const options = [{ id: none, text: 'Inte bedömt' }, ...scale.map(({ key, label: text }) => ({ id: key, text }))];
  return <Select label={label} field={asText} options={options} />;
}

/** The mission as it was decided. */
export function MissionsRead({ detail: { missions, report } }: { detail: ReportDetail }) {
  if (missions.length === 0) return null;
  return (
    <ScrollFrame label="Grunduppdraget">
      <table className="table report-figures">
        <thead>
          <tr>
            <th scope="col">Uppdrag</th>
            <th scope="col">Bedömning {longSpan(report)}</th>
            <th scope="col">Prognos {report.year}</th>
          </tr>
        </thead>
        <tbody>
          {missions.map((each) => (
            <tr key={each.id}>
              <td className="report-lines">{each.text}</td>
              <td>{assessmentLabel(report.assessments, each.assessmentKey) || '–'}</td>
              <td>{assessmentLabel(report.assessments, each.forecastKey) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
