import { together } from '../support/together';

together('test/unit/privacy/detection', 0, 2);
