import { together } from '../support/together';

together('test/unit/drafting/grounding', 1, 3);
