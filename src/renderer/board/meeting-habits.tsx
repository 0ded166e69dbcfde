import { clausesOf } from '../../shared/agenda/rules.ts';
import type { Board } from '../../shared/board/model.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { WholeNumber } from '../parts/whole-number.tsx';
import { requiredField } from '../store/field-part.ts';
import { useBoardField } from '../store/use-store.ts';

const styles = [
  { id: 'att', text: 'Att-satser' },
  { id: 'numbered', text: 'Numrerade meningar' },
] as const;

const orders = [
  { id: 'municipality', text: 'Samma kommun' },
  { id: 'party', text: 'Samma parti' },
  { id: 'list', text: 'Listans ordning' },
] as const;

const orderTexts: Readonly<Record<Board['substituteOrder'], string>> = {
  municipality: 'Först ersättare från samma kommun som den som är borta, sedan de andra i listans ordning.',
  party: 'Först ersättare från samma parti som den som är borta, sedan de andra i listans ordning.',
  list: 'Ersättarna kallas in i den ordning som de står i listan under Ledamöter.',
};

/** How the board meets and how its decisions are written, mostly from its reglemente. */
export function MeetingHabits({ board }: { board: Board }) {
  const prefix = useBoardField('paragraphPrefix', board.paragraphPrefix);
  const style = useBoardField('clauseStyle', board.clauseStyle);
  return (
    <Section
      title="Sammanträden och handlingar"
      lead="Föreslås för varje nytt sammanträde; mycket av det står i reglementet."
    >
      <div className="fields">
        <TextField label="Plats" field={useBoardField('meetingPlace', board.meetingPlace)} />
        <TimeField label="Tid" field={requiredField(useBoardField('meetingTime', board.meetingTime))} />
      </div>
      <div className="fields">
        <WholeNumber
          label="Kallelse, dagar före"
          min={0}
          max={60}
          field={useBoardField('summonsDays', board.summonsDays)}
        />
        <WholeNumber
          label="Justerare vid sidan av ordföranden"
          min={0}
          max={10}
          field={useBoardField('approverCount', board.approverCount)}
        />
      </div>
      <div className="fields">
        <div>
          <TextField label="Före paragrafens nummer" field={prefix} hint="Oftast tomt." />
          <div className="sample">
            <p>
              <b>{paragraphText(12, prefix.value.trim())}</b>
            </p>
          </div>
        </div>
        <div>
          <Segmented label="Beslutssatser" field={style} options={styles} />
          <ClauseSample name={board.shortName || board.name} style={style.value} />
        </div>
      </div>
      <SubstituteOrder board={board} />
      <div className="fields">
        <TextField
          label="Anmälan av förhinder"
          multiline
          field={useBoardField('absenceNotice', board.absenceNotice)}
          hint="Står i kallelsen: till vem, hur och när."
        />
        <TextField
          label="Var handlingarna finns"
          multiline
          field={useBoardField('documentsNotice', board.documentsNotice)}
          hint="Står i kallelsen."
        />
      </div>
      <TextField
        label="Var justerade protokoll förvaras"
        field={useBoardField('minutesKeptAt', board.minutesKeptAt)}
        hint="Står i anslaget: där kan protokollet läsas."
      />
    </Section>
  );
}

/** In which order substitutes are proposed when someone is away, with what the choice means. */
function SubstituteOrder({ board }: { board: Board }) {
  const order = useBoardField('substituteOrder', board.substituteOrder);
  return (
    <div className="substitute-order">
      <Segmented label="Ersättarna kallas in" field={order} options={orders} />
      <p className="section-lead">
        {orderTexts[order.value]} Klubba föreslår; den som för protokollet kan välja en annan.
      </p>
    </div>
  );
}

const sample = { intro: '', clauses: ['godkänna årsrapporten', 'överlämna den till kommunerna'] };

function ClauseSample({ name, style }: { name: string; style: Board['clauseStyle'] }) {
  const clauses = clausesOf(
    style === 'att'
      ? sample
      : { intro: '', clauses: ['Årsrapporten godkänns.', 'Årsrapporten överlämnas till kommunerna.'] },
    style,
  );
  const List = style === 'att' ? 'ul' : 'ol';
  return (
    <div className="sample">
      <p>
        {name} beslutar{style === 'att' ? '' : ' följande.'}
      </p>
      <List>
        {clauses.map((each, index) => (
          <li key={each.text}>
            <b>{each.text}</b>
            {style === 'att' ? (index < clauses.length - 1 ? ', samt' : '.') : ''}
          </li>
        ))}
      </List>
    </div>
  );
}
