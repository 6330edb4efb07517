import { together } from '../support/together';

together('test/unit/drafting/grounding', 0, 3);
