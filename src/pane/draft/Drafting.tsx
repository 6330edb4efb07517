/**
 * The drafting view: the list of templates, or one template's form. Loaded when it is first shown.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { DraftingOptions, TemplateForm } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { Waiting } from '../ui/Waiting';
import { FormView } from './FormView';
import { TemplateList } from './TemplateList';

export default function Drafting(): ReactNode {
  const { state } = usePane();
  return state.template === undefined ? (
    <TemplateList />
  ) : (
    <TemplateFormLoader key={state.template} id={state.template} />
  );
}

function TemplateFormLoader({ id }: { id: string }): ReactNode {
  const pane = usePane();
  const { api, dispatch, t } = pane;
  const layout = useLayout();
  const [loaded, setLoaded] = useState<{ form: TemplateForm; options: DraftingOptions }>();
  useEffect(() => {
    let current = true;
    void working(pane, t.form.loading, async () => {
      // Each time: AI may have been switched off since.
      const [form, options] = await Promise.all([api.template(id), api.drafting()]);
      if (!current) return undefined;
      setLoaded({ form, options });
      dispatch({ type: 'ai', ai: options.ai });
      return undefined;
    });
    return () => {
      current = false;
    };
    // Once a template.
  }, [id]);
  const refresh = async (): Promise<void> => {
    const options = await api.drafting();
    dispatch({ type: 'ai', ai: options.ai });
    setLoaded((before) => before && { ...before, options });
  };
  const back = (
    <Button
      appearance="subtle"
      className={layout.back}
      icon={<Icon name="back" />}
      onClick={() => dispatch({ type: 'template', id: undefined })}
    >
      {t.form.back}
    </Button>
  );
  if (loaded !== undefined) return <FormView {...loaded} back={back} onStale={refresh} />;
  return (
    <div className={layout.view}>
      {back}
      <Waiting />
    </div>
  );
}
