/** The address at which the site will stand: SITE_URL, or one that stands for none. */
export const siteUrl = (): string => process.env['SITE_URL'] || 'https://vanguard-timelines.example';
