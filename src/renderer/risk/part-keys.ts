/** Keys that the grid and the matrix have for themselves, as the list of keys tells them. */
export const riskPartKeys: readonly (readonly [title: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    'I rutnätet',
    [
      ['F2 eller Retur', 'Skriv i cellen'],
      ['Skift ↑ ↓ ← →', 'Markera flera celler'],
      ['Ctrl D', 'Fyll nedåt'],
      ['Insert', 'Ny rad nedanför'],
      ['Ctrl -', 'Ta bort raden'],
      ['Alt ↑ ↓', 'Flytta raden'],
    ],
  ],
  [
    'I matrisen',
    [
      ['↑ ↓ ← →', 'Flytta risken'],
      ['Ctrl ↑ ↓ ← →', 'Gå till en annan risk'],
      ['Home End', 'Gå till första eller sista risken'],
      ['Esc', 'Gå till riskens rad i rutnätet'],
    ],
  ],
];
