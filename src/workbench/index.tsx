/**
 * Entry of the workbench's page: makes the stand-in, offers it to the pane's frame, shows the page.
 */
import { createRoot } from 'react-dom/client';
import { blankDocument } from './blank';
import { browserWindows } from './dialog-windows';
import { createOfficeHost } from './office';
import { Workbench } from './page/Workbench';
import css from './page/workbench.css';
import { windows365 } from './profiles';

const office = createOfficeHost({ bytes: blankDocument(), profile: windows365, windows: browserWindows });
// The pane's frame takes its `Office` and `Word` from here (pane-globals.ts).
window.parapheHost = office;

const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

const place = document.getElementById('workbench');
if (place) createRoot(place).render(<Workbench office={office} />);
