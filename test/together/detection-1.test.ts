import { together } from '../support/together';

together('test/unit/privacy/detection', 1, 2);
