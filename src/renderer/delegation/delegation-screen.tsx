import { useEffect } from 'react';
import { PageLinks } from '../parts/page-links.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import { DecisionsPage } from './decisions-page.tsx';
import { DoButton } from './do-button.ts';
import { MattersPage } from './matters-page.tsx';
import { OrderPage } from './order-page.tsx';
import { type DelegationPage, delegationPages, delegationPath, placeOf } from './place.ts';
import { TemplatesPage } from './templates-page.tsx';
import './delegation.css';

/** Delegated decisions, the order they rest on, their templates, and notified matters. */
export function DelegationScreen() {
  const { page, decisionId } = placeOf(useStore((state) => state.route));
  const { all, readAll, show } = useStore((state) => state.delegation);
  useEffect(() => void readAll(), [readAll]);
  useEffect(() => void show(decisionId), [show, decisionId]);
  useEffect(() => () => void show(null), [show]);
  return (
    <div className="delegation">
      <ScreenTitle
        aside={page === null ? <DoButton id="delegation.new" text="Nytt beslut" kind="primary" /> : undefined}
      >
        Delegationsbeslut
      </ScreenTitle>
      <Pages current={page} />
      {all === null ? null : page === null ? (
        <DecisionsPage all={all} />
      ) : page === 'ordning' ? (
        <OrderPage points={all.points} />
      ) : page === 'mallar' ? (
        <TemplatesPage templates={all.templates} points={all.points} />
      ) : (
        <MattersPage matters={all.matters} />
      )}
    </div>
  );
}

function Pages({ current }: { current: DelegationPage | null }) {
  const pages = Object.entries(delegationPages) as [DelegationPage, string][];
  const links = [
    { href: hashOf(delegationPath), text: 'Beslut', current: current === null },
    ...pages.map(([path, text]) => ({ href: hashOf(delegationPath, path), text, current: path === current })),
  ];
  return <PageLinks label="Delar av delegationen" links={links} />;
}
