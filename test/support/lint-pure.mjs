/** The rules of a pure room that no linter has ready: a date made of nothing reads the clock. For oxlint.config.mjs alone. */
const noClock = {
  meta: { type: 'problem', messages: { clock: 'The clock is handed in.' } },
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, messageId: 'clock' });
    },
  }),
};

export default { meta: { name: 'pure' }, rules: { 'no-clock': noClock } };
