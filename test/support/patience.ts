/** How long a test of the pane waits for what it expects to see: a machine under load is slow, not wrong. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 15_000 });
