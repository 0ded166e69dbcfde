import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import type { Notice as NoticeValue } from '../store/notices.ts';
import { useStore } from '../store/use-store.ts';
import './toasts.css';

/** Milliseconds that a message stays, long enough to read twice; null for what went wrong, which is put away by hand. */
function shownFor({ tone, action }: NoticeValue): number | null {
  switch (tone) {
    case 'info':
    case 'ok':
      return 8_000;
    case 'warn':
      return action ? 60_000 : 20_000;
    case 'danger':
      return null;
  }
}

/** Short messages at the foot of the window, each with its way out, and the bar of a long job. */
export function Toasts() {
  const list = useStore((state) => state.notices.list);
  const job = useStore((state) => state.progress.current);
  return (
    <section className="toasts" aria-label="Meddelanden">
      <div aria-live="polite" className="toasts-list">
        {list.map((each) => (
          <Toast key={each.id} notice={each} />
        ))}
      </div>
      {job ? (
        <div className="job">
          <Progress label={jobLabels[job.command] ?? 'Arbetar'} done={job.done} total={job.total} />
        </div>
      ) : null}
    </section>
  );
}

const jobLabels: Readonly<Record<string, string>> = {
  'document.export': 'Skapar dokument',
  'meeting.summon': 'Gör kallelsen och handlingarna',
  'review.sendAll': 'Gör granskningsfilerna',
  'review.deliver': 'Gör granskningsfilen',
  'signature.add': 'Gör det justerade protokollet',
  'board.check': 'Kontrollerar filen',
  'board.backup': 'Säkerhetskopierar',
  'board.restore': 'Återställer',
  'board.saveCopy': 'Sparar en kopia',
  'board.findText': 'Söker',
  'board.purge': 'Tar bort text',
  'exchange.exportJson': 'Sparar öppen fil',
  'exchange.importJson': 'Läser in öppen fil',
};

function Toast({ notice }: { notice: NoticeValue }) {
  const dismiss = useStore((state) => state.notices.dismiss);
  const { id, tone, text, help, action } = notice;
  const time = shownFor(notice);
  useEffect(() => {
    if (time === null) return;
    const timer = setTimeout(() => dismiss(id), time);
    return () => clearTimeout(timer);
  }, [id, time, dismiss]);
  const screen = useStore((state) => state.route.screen);
  const came = useRef(screen);
  useEffect(() => {
    // What one was warned of there is nothing to do about here.
    if (tone === 'warn' && came.current !== screen) dismiss(id);
  }, [id, tone, screen, dismiss]);
  return (
    <Notice
      tone={tone}
      actions={
        <>
          {action ? (
            <Button
              small
              onPress={() => {
                action.run();
                dismiss(id);
              }}
            >
              {action.label}
            </Button>
          ) : null}
          <IconButton small icon={<X aria-hidden />} label="Stäng meddelandet" onPress={() => dismiss(id)} />
        </>
      }
    >
      <p>{text}</p>
      {help ? <p className="soft">{help}</p> : null}
    </Notice>
  );
}
