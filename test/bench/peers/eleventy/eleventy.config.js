// Markdown to one page an entry, with a layout and nothing else.
export default (config) => {
  config.addTemplateFormats('md');
  return {
    dir: { input: 'content', includes: '../_includes', output: 'dist' },
    markdownTemplateEngine: false,
  };
};
