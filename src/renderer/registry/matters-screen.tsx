import { ScreenTitle } from '../parts/section.tsx';

export function MattersScreen() {
  return <ScreenTitle>Ärenden</ScreenTitle>;
}
