/**
 * Starts the viewer in the page.
 * <div id="root"></div> → the graph of 政图 with search, filters and reading panel
 */
import '@react-sigma/core/lib/style.css'
import './styles/theme.css'
import './styles/layout.css'
import './styles/controls.css'
import './styles/filters.css'
import './styles/filter-fields.css'
import './styles/filter-lists.css'
import './styles/top-bar.css'
import './styles/menu.css'
import './styles/dialog.css'
import './styles/panel.css'
import './styles/panel-facts.css'
import './styles/panel-lists.css'
import './styles/sentences.css'
import './styles/panel-place.css'
import './styles/canvas.css'
import './styles/legend.css'
import './styles/canvas-menu.css'
import './styles/notices.css'
import './styles/search.css'
import './styles/path.css'
import './styles/layout-menu.css'
import './styles/screens.css'
import './styles/table.css'
import './styles/table-rows.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with id "root": restore it')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
