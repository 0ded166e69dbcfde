import { Plus, X } from 'lucide-react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Participant } from '../../shared/meeting/model.ts';
import { ParticipantItems } from '../attendance/participant-items.tsx';
import { Button } from '../parts/button.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';

/** The others who took part: officers, auditors, guests. */
export function Participants({ detail }: { detail: MeetingDetail }) {
  const store = useStoreApi();
  const { participants, meeting } = detail;
  const add = () => void store.getState().run('participant.create', { meetingId: meeting.id, name: '', role: '' });
  const remove = (id: string) => void store.getState().run('participant.remove', { id });
  return (
    <Section
      title="Övriga deltagande"
      actions={
        <Button small icon={<Plus aria-hidden />} onPress={add}>
          Deltagare
        </Button>
      }
    >
      <Table
        label="Övriga deltagande"
        rows={participants}
        empty={
          <p className="soft">
            Tjänstepersoner, revisorer och gäster skrivs här, med §§ om de inte var med hela tiden.
          </p>
        }
        columns={[
          { id: 'name', title: 'Namn', cell: (row) => <NameField row={row} /> },
          { id: 'role', title: 'Roll', cell: (row) => <RoleField row={row} /> },
          {
            id: 'items',
            title: '§§',
            width: '9em',
            cell: (row) => <ParticipantItems row={row} detail={detail} />,
          },
          {
            id: 'remove',
            title: 'Ta bort',
            hideTitle: true,
            width: '40px',
            cell: (row) => (
              <IconButton
                small
                icon={<X aria-hidden />}
                label={`Ta bort ${row.name || 'deltagaren'}`}
                onPress={() => remove(row.id)}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

function NameField({ row }: { row: Participant }) {
  const board = useStore((state) => state.board.detail);
  const field = useRowField('participant.update', row, 'name');
  const officers = board?.officers.flatMap((each) => board.persons.find((one) => one.id === each.personId)?.name ?? []);
  return <SuggestField label="Namn" hideLabel field={field} suggestions={officers ?? []} />;
}

function RoleField({ row }: { row: Participant }) {
  const field = useRowField('participant.update', row, 'role');
  return <TextField label="Roll" hideLabel field={field} />;
}
