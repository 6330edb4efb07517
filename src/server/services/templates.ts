/**
 * The official templates as the pane lists and asks them.
 */
import type { TemplateForm, TemplateSummary } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { fieldsAsShown } from '../../template/form-typography';
import type { Template } from '../../template/model';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

type Ports = Pick<ServicePorts, 'catalogue'>;

export function listTemplates({ catalogue }: Ports, agent: Agent): readonly TemplateSummary[] {
  mustBeAllowed(agent, 'read');
  return catalogue.templates.map(templateSummary);
}

/** @throws RefusalError `unknown-template` */
export function templateForm({ catalogue }: Ports, agent: Agent, id: string): TemplateForm {
  mustBeAllowed(agent, 'read');
  const template = findTemplate(catalogue, id);
  return {
    ...templateSummary(template),
    fields: fieldsAsShown(template.fields),
    checks: template.checks,
    ...(template.vote === undefined ? {} : { vote: template.vote }),
    defaults: catalogue.defaults(template),
    examples: template.examples.map(({ id: example, title, facts }) => ({ id: example, title, facts })),
  };
}

/** @throws RefusalError `unknown-template` */
export function findTemplate(catalogue: ServicePorts['catalogue'], id: string): Template {
  const template = catalogue.find(id);
  if (template === undefined) {
    throw new RefusalError('unknown-template', `Aucun modèle ne s’appelle «\u00A0${id}\u00A0».`);
  }
  return template;
}

export function templateSummary({ id, kind, title, summary, version }: Template): TemplateSummary {
  return { id, kind, title, summary, version };
}
