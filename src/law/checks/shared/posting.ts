/** How an act says that it is made public: on paper at the town hall, on line. */
import type { Span } from '../../../act/parse/model';
import type { Found } from '../../analysis';
import type { Analysis } from '../../analysis';

const AFFIXED =
  /(?:publi\w*\s+(?:et\s+|par\s+(?:voie\s+d')?)?)?affich\w*(?:[^.;\n]{0,50}(?:mairie|hotel\s+de\s+ville|panneaux?|tableaux?|porte|lieux\s+(?:habituels|accoutumes)))?|(?:publi|connaissance)[a-z]*\s[^.;\n]{0,60}(?:appos|placard)[a-z]*[^.;\n]{0,50}(?:mairie|hotel\s+de\s+ville|panneaux?|tableaux?|porte)/;
/** "publié sur les panneaux", "publié à la porte de la mairie": posted, without the word; boards that show pictures or signs are others. */
const ON_BOARDS =
  /(?:publiee?s?|publication|rendue?s?\s+publi(?:c|que)s?|portee?s?\s+a\s+la\s+connaissance\s+du\s+public)\s(?:(?!affich)[^.;\n]){0,60}?(?<![a-z])(?:(?:sur|aux?|par|dans)\s+(?:voie\s+de\s+)?(?:les?\s+|l'|des\s+|ses\s+)?(?:panneaux?|tableaux?|vitrines?)(?!\s+(?:electron|numeri|lumin|public|elector|de\s+(?:chantier|signal|police|circul)))(?:\s+(?:d'(?:affichage|information)|municipa|communa|officiel|administrati|exterieur|habituel|prevu)[a-z]*)?|(?:a|sur)\s+la\s+porte|aux\s+(?:portes|lieux\s+(?:habituels|accoutumes))|dans\s+(?:le\s+hall|les\s+lieux\s+(?:habituels|accoutumes)))(?:\s+(?:de\s+(?:la\s+)?(?:mairie|commune)|de\s+l'hotel\s+de\s+ville))?/;
const POSTED = new RegExp(`${AFFIXED.source}|${ON_BOARDS.source}`, 'g');
const ONLINE =
  /site\s+(?:internet|web|de\s+la\s+(?:commune|ville|mairie)|communal|de\s+la\s+collectivite)|en\s+ligne|(?:voie|format|forme|support|publi\w*|publicite)\s+electronique|electroniquement|internet|dematerialise|(?:www\.|https?:)(?!\S*telerecours)/g;

const outside = ({ act }: Analysis, { start }: Span): boolean =>
  act.paragraphs.some(
    (paragraph) =>
      paragraph.start <= start &&
      start < paragraph.end &&
      !['citation', 'recital', 'session', 'recourse', 'header-line'].includes(paragraph.role),
  );

/** "affiché en mairie", outside the session’s own summons, what is cited, and the remedies. */
export const postedWords = (analysis: Analysis): readonly Found[] =>
  analysis
    .search(POSTED)
    .filter(
      (found) =>
        outside(analysis, found) &&
        !/affiches|affichages?\s+(?:public|sauvage|libre|obligatoire|sur\s+(?:le\s+)?(?:terrain|site|chantier|place))|chantier|extremites|sur\s+(?:le\s+)?(?:terrain|place)/.test(
          analysis.folded.lower.slice(found.match.index, found.match.index + 110),
        ) &&
        !/convocation|liste\s+des\s+deliberations/.test(
          analysis.folded.lower.slice(Math.max(0, found.match.index - 40), found.match.index),
        ),
    );

const NOT_ONLINE =
  /(?:(?:exclusion|lieu|defaut|absence|place)\s+d(?:e\s+|')(?:toute\s+|la\s+|une\s+)?|(?<![a-z])(?:sans|aucune)\s+(?:etre\s+)?|(?:ne\s+(?:sera|seront|sont)|n'(?:est|etant))\s+(?:pas|ni|plus)\s+|(?<![a-z])ni\s+)(?:(?:mise?s?|publi\w*|diffus\w*|mise)\s+)?(?:sur\s+(?:le|son)\s+|par\s+(?:la\s+)?|sous\s+)?$/;
/** "sur le site internet de la commune", "publié par voie électronique" */
export const onlineWords = (analysis: Analysis): readonly Found[] =>
  analysis.search(ONLINE).filter((found) => {
    const { lower } = analysis.folded;
    const around = lower.slice(Math.max(0, found.match.index - 130), found.match.index + 60);
    // "à l'exclusion de toute mise en ligne", "ne sera pas mis en ligne"
    if (NOT_ONLINE.test(lower.slice(Math.max(0, found.match.index - 60), found.match.index))) return false;
    // "Saisine en ligne : www.telerecours.fr": how the court is seized, and not how the act is made public.
    if (
      /(?:sais(?:i[a-z]*|ir)|requete|recours|telerecours|depot|depose[a-z]*|contest[a-z]*)[^.;\n]{0,60}$/.test(
        lower.slice(Math.max(0, found.match.index - 80), found.match.index),
      ) &&
      /^[^\n]{0,60}telerecours/.test(lower.slice(found.match.index))
    )
      return false;
    return outside(analysis, found) && /publi|affich|mise?\s+en\s+ligne|diffus|consult/.test(around);
  });

/** A collection or a register makes nothing public: "publié au recueil des actes administratifs et affiché" is posting alone. */
const BOOKED =
  /publi[a-z]*\s+(?:au|dans\s+le|sur\s+le)\s+(?:recueil|registre|raa)(?![a-z])(?:(?!internet|en\s+ligne)[^.;\n])*$/;

/**
 * "publié et affiché en mairie", "publié, puis affiché": made public elsewhere too. In "publicité assurée par affichage" and "publiée
 * par voie d'affichage", posting is the whole of it.
 */
export const isPublishedToo = ({ match }: Found): boolean => {
  if (/^publi\w*\s+et/.test(match[0])) return true;
  const before = match.input.slice(Math.max(0, match.index - 60), match.index).replace(BOOKED, '');
  return (
    /publi/.test(before) &&
    !/publi[a-z]*[^.;\n]{0,55}\s(?:(?:par|sous\s+forme|la\s+forme|au\s+moyen|moyennant)\W*(?:(?:voie|moyen)\s+d'|d'un\s+|d'|le\s+|un\s+|l'|seul\s+|simple\s+|unique\s+)*|(?:limitee?|reduite?|se\s+borne|se\s+limite)\s+a\s+(?:l'|un\s+)|consiste\w*\s+en\s+(?:l'|un\s+)|resulte\w*\s+(?:de\s+l'|d'un\s+))(?:seul\s+|simple\s+)?$/.test(
      before,
    )
  );
};
