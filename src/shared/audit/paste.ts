const bullet = /^\s*(?:[•·●○▪■◦‣⁃*–—-]|o(?=\s)|(?:\d{1,3}|[a-zåäö])[.)](?=\s))\s*/i;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The questions of a pasted list. Where there are bullets or numbers each of them begins a question, lines after it go on
 * with it, and lines before the first are its heading and left out; where there are none each line is a question.
 */
export function questionsFromText(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => tidy(line) !== '');
  const first = lines.findIndex((line) => bullet.test(line));
  if (first < 0) return lines.map(tidy);
  const questions: string[] = [];
  for (const line of lines.slice(first)) {
    if (bullet.test(line)) questions.push(line.replace(bullet, ''));
    else questions.push(`${questions.pop() ?? ''} ${line}`);
  }
  return questions.map(tidy).filter((each) => each !== '');
}
