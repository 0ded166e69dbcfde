import type { historyCommands } from '../shared/history/commands.ts';
import type { Handlers } from './handlers.ts';

export const historyHandlers: Handlers<typeof historyCommands> = {
  'history.state': (house) => house.board().db.history.state(),
  'history.list': (house, { limit }) => house.board().db.history.list(limit),
  'history.undo': (house, _input, caller) => {
    house.travel('undo', caller);
    return house.board().db.history.state();
  },
  'history.redo': (house, _input, caller) => {
    house.travel('redo', caller);
    return house.board().db.history.state();
  },
  'history.seal': (house) => {
    house.seal();
    return house.board().db.history.state();
  },
};
