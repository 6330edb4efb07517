import { together } from '../support/together';

together('test/unit/drafting/grounding', 2, 3);
