import { describeMadeSite } from '../built/support/bounded-pages.ts';

describeMadeSite(10_000, 30, 1_800_000);
