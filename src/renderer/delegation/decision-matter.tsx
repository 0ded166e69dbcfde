import type { DelegatedDecision } from '../../shared/delegation/model.ts';
import { followsPattern } from '../../shared/registry/rules.ts';
import { Combo } from '../parts/combo.tsx';
import { useRowField, useStore } from '../store/use-store.ts';

/** The matter in the registry that the decision belongs to: one that is there, or a new one. */
export function DecisionMatter({ decision }: { decision: DelegatedDecision }) {
  const board = useStore((state) => state.board.detail);
  const run = useStore((state) => state.run);
  const reload = useStore((state) => state.board.reload);
  const field = useRowField('delegatedDecision.update', decision, 'matterId');
  if (board === null) return null;
  const options = board.matters
    .filter((each) => each.closedOn === null || each.id === field.value)
    .map((each) => ({
      id: each.id,
      text: each.title || 'Ärende utan rubrik',
      detail: each.registryNumber || 'utan nummer',
    }));
  const create = async (typed: string) => {
    const { registryPattern } = board.board;
    const isNumber = registryPattern !== '' && followsPattern(typed, registryPattern);
    const fields = isNumber
      ? { registryNumber: typed, preliminary: true, title: decision.title || typed }
      : { title: typed };
    const reply = await run('matter.create', fields);
    if (!reply.ok) return;
    await reload();
    field.commit(reply.value.id);
  };
  const number = board.matters.find((each) => each.id === field.value)?.registryNumber ?? '';
  return (
    <Combo
      label="Ärende i diariet"
      className="delegated-matter"
      field={field}
      options={options}
      placeholder="Sök på rubrik eller nummer"
      hint={field.value === null ? undefined : number === '' ? 'Ärendet har inget diarienummer än.' : number}
      onCreate={(typed) => void create(typed)}
      createText="Nytt ärende"
    />
  );
}
