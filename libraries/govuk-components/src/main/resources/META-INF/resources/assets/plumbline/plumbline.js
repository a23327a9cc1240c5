// Improves pages that already work. The class tells the stylesheets that a script is here; it is set from this file
// because the content security policy allows no script inside a page.
import { initAll as startGovuk } from './govuk-frontend.min.js'
import { initAll as startMoj } from './moj-frontend.min.js'

function start (scope) {
  startGovuk({ scope })
  startMoj({ scope })
}

if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  start(document)

  // A part of the page that was fetched later is started when it arrives.
  document.addEventListener('htmx:load', ({ detail }) => {
    if (detail.elt !== document.body) {
      start(detail.elt)
    }
  })
}
