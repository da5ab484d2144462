export { SITE_NAME } from '../views/frame.ts';
