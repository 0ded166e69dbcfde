import './page.css';
import './tables.css';
// Last: what is narrow, low or printed has the last word.
import './foot-and-print.css';
import type { ShownReview } from '../../shared/review/page-value.ts';
import { showReview } from './page.ts';

const place = document.getElementById('page');
const text = document.getElementById('review')?.textContent;
if (place && text) showReview(JSON.parse(text) as ShownReview, place);
