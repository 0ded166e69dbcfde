import './page.css';
import type { ShownReview } from '../../shared/review/page-value.ts';
import { showReview } from './page.ts';

const place = document.getElementById('page');
const text = document.getElementById('review')?.textContent;
if (place && text) showReview(JSON.parse(text) as ShownReview, place);
