/** The heading of a column: what it is, and below it the months or the year, which are never parted. */
export function ColumnHead({ title }: { title: string }) {
  const [what = '', ...when] = title.split(' ');
  return (
    <th scope="col" data-align="end">
      {what} <span className="report-when">{when.join(' ')}</span>
    </th>
  );
}
