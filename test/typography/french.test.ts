/** French as it is typed → as it is set; `~` is U+00A0 and `·` is U+202F. */
import { describe, expect, it } from 'vitest'
import { setPlainText } from '../../pipeline/typography/set-plain-text.ts'
import { setHtml } from './set-html.ts'
import { hideSpaces, showSpaces } from './show-spaces.ts'

const rows: readonly (readonly [typed: string, set: string])[] = [
  // Punctuation
  ['Attention : danger', 'Attention~: danger'],
  ['Attention: danger', 'Attention~: danger'],
  ['Attention\n: danger', 'Attention~: danger'],
  ['Vraiment ?', 'Vraiment·?'],
  ['Vraiment?', 'Vraiment·?'],
  ['Oui ! Non ; si', 'Oui·! Non·; si'],
  ['Oui! Non; si', 'Oui·! Non·; si'],
  ['Quoi ?!', 'Quoi·?!'],
  ['Quoi?!', 'Quoi·?!'],
  ['Assez !!!', 'Assez·!!!'],
  ['Hein !?', 'Hein·!?'],
  ['(Vraiment ?)', '(Vraiment·?)'],
  ['un résultat (?) étonnant', 'un résultat (?) étonnant'],
  ['etc. ; puis', 'etc.·; puis'],
  ['Et alors… ?', 'Et alors…·?'],
  ['Et alors...?', 'Et alors…·?'],
  ['Combien font 3?', 'Combien font 3·?'],
  ['L’avez-vous lu (hier)?', 'L’avez-vous lu (hier)·?'],
  ['déjà\u202F! fait\u00A0: oui\u00A0;', 'déjà·! fait~: oui~;'],
  ['Jean-Luc : « Bonjour »', 'Jean-Luc~: «·Bonjour·»'],
  ['de 50 % : bien', 'de 50~%~: bien'],
  // Not punctuation
  ['à 10:30', 'à 10:30'],
  ['de 14:30 à 15:45 ?', 'de 14:30 à 15:45·?'],
  ['au 1:25 000', 'au 1:25·000'],
  ['un rapport de 3:1', 'un rapport de 3:1'],
  ['Jean 3:16', 'Jean 3:16'],
  ['la clé a:b', 'la clé a:b'],
  ['Connaissez-vous C++?', 'Connaissez-vous C++?'],
  ['Connaissez-vous C++ ?', 'Connaissez-vous C++·?'],
  ['std::string est un type', 'std::string est un type'],
  ['Super :-) non ;-)', 'Super :-) non ;-)'],
  ['Super :) ou :D', 'Super :) ou :D'],
  ['color: red !important', 'color~: red !important'],
  ['Voir https://fr.example/a?b=c!d;e:f', 'Voir https://fr.example/a?b=c!d;e:f'],
  ['Voir http://fr.example/ : tout y est', 'Voir http://fr.example/~: tout y est'],
  ['Vu sur http://fr.example/?', 'Vu sur http://fr.example/?'],
  ['Le préfixe http: et https://', 'Le préfixe http: et https://'],
  ['Écrivez à a.b@mail.example ; merci', 'Écrivez à a.b@mail.example·; merci'],
  ['mailto:a@mail.example?subject=x', 'mailto:a@mail.example?subject=x'],
  ['Tel: 04 72 00 00 00', 'Tel~: 04 72 00 00 00'],
  ['un :sourire: ici', 'un :sourire: ici'],
  ['&eacute; et &#233;', '&eacute; et &#233;'],
  // Quotes
  ['« Bonjour »', '«·Bonjour·»'],
  ['«Bonjour»', '«·Bonjour·»'],
  ['«\u00A0Bonjour\u00A0»', '«~Bonjour~»'],
  ['«\u202FBonjour\u202F»', '«·Bonjour·»'],
  ['Il dit "bonjour".', 'Il dit «·bonjour·».'],
  ['Il dit: "Bonjour!"', 'Il dit~: «·Bonjour·!·»'],
  ['Il dit " bonjour ".', 'Il dit «·bonjour·».'],
  ['"Il a dit "oui" hier"', '«·Il a dit “oui” hier·»'],
  ['« Il a dit "oui" hier »', '«·Il a dit “oui” hier·»'],
  ['"Il a dit “oui” hier"', '«·Il a dit “oui” hier·»'],
  ['Il dit “bonjour”.', 'Il dit “bonjour”.'],
  ['("mot")', '(«·mot·»)'],
  ['«Tu viens?»', '«·Tu viens·?·»'],
  ['« Tu viens ? », dit-il', '«·Tu viens·?·», dit-il'],
  ['l\'"homme"', 'l’«·homme·»'],
  ["l'« homme »", 'l’«·homme·»'],
  ['C\'est "l\'heure"!', 'C’est «·l’heure·»·!'],
  ['« Il a dit : « Viens ! » »', '«·Il a dit~: «·Viens·!·»·»'],
  ['"Salut" (a-t-il dit) "toi"', '«·Salut·» (a-t-il dit) «·toi·»'],
  ['le »Wort« allemand', 'le »Wort« allemand'],
  ["le mot 'chat' ici", 'le mot ‘chat’ ici'],
  ['un écran de 12"', 'un écran de 12″'],
  // Apostrophes, ellipses, dashes
  ["l'œuvre d'aujourd'hui", 'l’œuvre d’aujourd’hui'],
  ["C'est l'été, n'est-ce pas ?", 'C’est l’été, n’est-ce pas·?'],
  ["jusqu'à 20 h", 'jusqu’à 20·h'],
  ["mai '68", 'mai ’68'],
  ["presqu'île, L'Étoile", 'presqu’île, L’Étoile'],
  ['Attendez...', 'Attendez…'],
  ['Non... peut-être', 'Non… peut-être'],
  ['— Bonjour, dit-il.', '—~Bonjour, dit-il.'],
  ['— Tu viens ? — Non !', '—~Tu viens·? — Non·!'],
  ['Lyon -- Paris', 'Lyon – Paris'],
  ['Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes'],
  // Numbers
  ['38 500 habitants', '38·500 habitants'],
  ['1 234 567,89 €', '1·234·567,89~€'],
  ['de 12 000 à 15 000', 'de 12·000 à 15·000'],
  ['38\u00A0500 habitants', '38~500 habitants'],
  ['En 2023 125 personnes', 'En 2023 125 personnes'],
  ['+92 51 234 5678', '+92 51 234 5678'],
  ['04 72 12 34 56', '04 72 12 34 56'],
  ['06 12 345 678', '06 12 345 678'],
  ['le 6 juin 2023', 'le 6 juin 2023'],
  ['100 %', '100~%'],
  ['50% de plus', '50~% de plus'],
  ['a%20b 5%a', 'a%20b 5%a'],
  ['12 € ou 12€', '12~€ ou 12~€'],
  ['3€50', '3€50'],
  ['5 M€ et 3 k€', '5·M€ et 3·k€'],
  ['10 km, 5 kg et 3 h', '10·km, 5·kg et 3·h'],
  ['à 14 h 30', 'à 14·h·30'],
  ['14h30', '14h30'],
  ['90 km/h et 20 °C', '90·km/h et 20·°C'],
  ['38 500 m² à 3 500 €/m²', '38·500·m² à 3·500~€/m²'],
  ['0 800 123 456', '0 800 123 456'],
  ['120 m² et 4 m', '120·m² et 4·m'],
  ["les 3 l'ont vu", 'les 3 l’ont vu'],
  ['2 hommes et 5 mots', '2 hommes et 5 mots'],
  // Abbreviations
  ['n° 5 et N° 12', 'n°~5 et N°~12'],
  ['M. Dupont et Mme Curie', 'M.~Dupont et Mme~Curie'],
  ['p. 12, art. 3', 'p.~12, art.~3'],
  ['', ''],
]

const inline: readonly (readonly [typed: string, set: string])[] = [
  ['<p><strong>Attention</strong> : ici', '<p><strong>Attention</strong>~: ici</p>'],
  ['<p><strong>Attention</strong>: ici', '<p><strong>Attention</strong>~: ici</p>'],
  ['<p><strong>Attention </strong>: ici', '<p><strong>Attention~</strong>: ici</p>'],
  ['<p><strong>Attention:</strong> ici', '<p><strong>Attention~:</strong> ici</p>'],
  ['<p>«<em>Titre</em>» :', '<p>«·<em>Titre</em>·»~:</p>'],
  ['<p>« <a href="x">Titre</a> »', '<p>«·<a href="x">Titre</a>·»</p>'],
  ['<p>"<em>Titre</em>", dit-il', '<p>«·<em>Titre</em>·», dit-il</p>'],
  ["<p>l'<em>œuvre</em>", '<p>l’<em>œuvre</em></p>'],
  ["<p>l'<code>a:b</code> ?", '<p>l’<code>a:b</code>·?</p>'],
  ['<p>La commande <code>npm</code>:', '<p>La commande <code>npm</code>~:</p>'],
  ['<p><b>38</b> 500', '<p><b>38</b>·500</p>'],
  ['<p>50<i> %</i>', '<p>50<i>~%</i></p>'],
  [
    '<p>Vrai<sup><a data-footnote-ref>1</a></sup> ?',
    '<p>Vrai<sup><a data-footnote-ref="">1</a></sup>·?</p>',
  ],
  ['<p>Titre<br>: suite', '<p>Titre<br>: suite</p>'],
  ['<p>— Oui<br>\n— Non', '<p>—~Oui<br>\n—~Non</p>'],
  ['<p>dit <span lang="en">"Why?"</span> !', '<p>dit <span lang="en">“Why?”</span>·!</p>'],
  ['<blockquote lang="en"><p>"Why?"', '<blockquote lang="en"><p>“Why?”</p></blockquote>'],
  ['<p>dit <span lang="de">"Warum?"</span> !', '<p>dit <span lang="de">"Warum?"</span>·!</p>'],
  ['<p>dit <span lang="x y">"a?"</span>', '<p>dit <span lang="x y">"a?"</span></p>'],
  [
    '<p><a href="http://a.example/?" title="Oui !">Oui !</a>',
    '<p><a href="http://a.example/?" title="Oui !">Oui·!</a></p>',
  ],
  [
    '<table><tr><td>100 %<td>: a',
    '<table><tbody><tr><td>100~%</td><td>: a</td></tr></tbody></table>',
  ],
]

describe('French', () => {
  it.each(rows)('%s', (typed, set) => {
    expect(showSpaces(setPlainText(typed, 'fr'))).toBe(set)
    expect(setPlainText(hideSpaces(set), 'fr-FR')).toBe(hideSpaces(set))
  })

  it.each(inline)('%s', (typed, set) => {
    expect(showSpaces(setHtml(typed, 'fr')).replaceAll('&nbsp;', '~')).toBe(set)
    expect(setHtml(hideSpaces(set), 'fr')).toBe(setHtml(typed, 'fr'))
  })
})

describe('French of other countries', () => {
  it.each([
    ['fr-CA', 'Oui! Non; « si » : "a" ?', 'Oui! Non; «~si~»~: «~a~»·?'],
    ['fr-CA', '38 500 à 50 % et 5 km', '38~500 à 50~% et 5~km'],
    ['fr-CH', 'Oui! 38 500 à 50 % ou 50%', 'Oui·! 38·500 à 50~% ou 50%'],
    ['fr-BE', '38 500 à 50 %', '38·500 à 50~%'],
  ])('%s: %s', (tag, typed, set) => {
    expect(showSpaces(setPlainText(typed, tag))).toBe(set)
  })
})
