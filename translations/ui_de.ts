<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Format</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% je Jahr</translation>
    </message>
    <message>
        <source>%1 corners</source>
        <translation>%1 Ecken</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>TimePreset</name>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>, into %1</source>
        <translation>, nach %1</translation>
    </message>
    <message>
        <source>, as a copy</source>
        <translation>, als Kopie</translation>
    </message>
    <message>
        <source>Change tranche</source>
        <translation>Tranche ändern</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>This would close a loop: %1</source>
        <translation>Das würde einen Kreis schließen: %1</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Change delivery rate</source>
        <translation>Lieferrate ändern</translation>
    </message>
    <message>
        <source>%1 → %2 racks a week, last delivery %3</source>
        <translation>%1 → %2 Racks je Woche, letzte Lieferung %3</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 Racks</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Hallen</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Gas turbines</source>
        <translation>Gasturbinen</translation>
    </message>
    <message>
        <source>Gas engines</source>
        <translation>Gasmotoren</translation>
    </message>
    <message>
        <source>Fuel cells</source>
        <translation>Brennstoffzellen</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Nuclear</source>
        <translation>Kernkraft</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
</context>
<context>
    <name>wattscape::ui</name>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>racks energised, by hardware</source>
        <translation>Racks in Betrieb, nach Hardware</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU packages energised, by hardware</source>
        <translation>GPU-Packages in Betrieb, nach Hardware</translation>
    </message>
    <message>
        <source>Compute, BF16</source>
        <translation>Rechenleistung, BF16</translation>
    </message>
    <message>
        <source>dense PFLOP/s, by hardware</source>
        <translation>dichte PFLOP/s, nach Hardware</translation>
    </message>
    <message>
        <source>Compute, FP8</source>
        <translation>Rechenleistung, FP8</translation>
    </message>
    <message>
        <source>Compute, FP4</source>
        <translation>Rechenleistung, FP4</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>dense 8-bit throughput over the H100&apos;s 1,978.9 TFLOP/s</source>
        <translation>dichter 8-Bit-Durchsatz geteilt durch die 1.978,9 TFLOP/s der H100</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation>Gestrandet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>No racks are energised here in the months of the plan.</source>
        <translation>In den Monaten des Plans sind hier keine Racks in Betrieb.</translation>
    </message>
    <message>
        <source>Firm supply</source>
        <translation>Gesicherte Versorgung</translation>
    </message>
    <message>
        <source>facility MW</source>
        <translation>Anlagen-MW</translation>
    </message>
    <message>
        <source>No power source has firm capacity here yet.</source>
        <translation>Hier hat noch keine Stromquelle gesicherte Leistung.</translation>
    </message>
    <message>
        <source>Facility limit</source>
        <translation>Anlagengrenze</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Demand against limit</source>
        <translation>Bedarf gegen Grenze</translation>
    </message>
    <message>
        <source>IT MW</source>
        <translation>IT-MW</translation>
    </message>
    <message>
        <source>No racks and no limit here yet.</source>
        <translation>Hier gibt es noch keine Racks und keine Grenze.</translation>
    </message>
    <message>
        <source>Energised</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Unterdeckung</translation>
    </message>
    <message>
        <source>IT limit</source>
        <translation>IT-Grenze</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>From the catalogue: %1</source>
        <translation>Aus dem Katalog: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>C</source>
        <translation>K</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The planner&apos;s assumption</source>
        <translation>Annahme des Planers</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Hallen</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Supply contracts</source>
        <translation>Lieferverträge</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>pushed by a dependency</source>
        <translation>von einer Abhängigkeit verschoben</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 gegenüber dem Basisplan</translation>
    </message>
    <message>
        <source>with an issue from %1</source>
        <translation>mit einem Problem ab %1</translation>
    </message>
    <message>
        <source>Tranche %1, %2 from %3, then %4 in all</source>
        <translation>Tranche %1, %2 ab %3, dann insgesamt %4</translation>
    </message>
    <message>
        <source>no shortage</source>
        <translation>keine Unterdeckung</translation>
    </message>
    <message>
        <source>%1 short of power, up to %2 IT</source>
        <translation>%1 ohne genug Strom, bis zu %2 IT</translation>
    </message>
    <message>
        <source>%1 racks energised on %2 · %3</source>
        <translation>%1 Racks in Betrieb am %2 · %3</translation>
    </message>
    <message>
        <source>%1 → %2 (%3%4)</source>
        <translation>%1 → %2 (%3%4)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Gas turbines</source>
        <translation>Gasturbinen</translation>
    </message>
    <message>
        <source>Gas engines</source>
        <translation>Gasmotoren</translation>
    </message>
    <message>
        <source>Fuel cells</source>
        <translation>Brennstoffzellen</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Nuclear</source>
        <translation>Kernkraft</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <source>Facility MW</source>
        <translation>Anlagen-MW</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Add dependency to…</source>
        <translation>Abhängigkeit hinzufügen zu …</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <translation>Basisplan festhalten</translation>
    </message>
    <message>
        <source>Clear baseline</source>
        <translation>Basisplan verwerfen</translation>
    </message>
    <message>
        <source>Fold all sites</source>
        <translation>Alle Standorte einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Snap to months and edges</source>
        <translation>An Monaten und Kanten einrasten</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::CapacityView</name>
    <message>
        <source>Capacity chart</source>
        <translation>Kapazitätsdiagramm</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>H100e</source>
        <translation>H100e</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ChartView</name>
    <message>
        <source>Show All Days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Export Picture…</source>
        <translation>Bild exportieren …</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::FieldEditor</name>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::Histogram</name>
    <message>
        <source>Supply against demand</source>
        <translation>Versorgung gegen Bedarf</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ohne Strom</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Unterdeckung</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::InspectorPanel</name>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Of several kinds: no field in common</source>
        <translation>Verschiedener Art: kein gemeinsames Feld</translation>
    </message>
    <message>
        <source>A change goes to all of them</source>
        <translation>Eine Änderung gilt für alle</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::IssuesModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Short, MW IT</source>
        <translation>Fehlt, MW IT</translation>
    </message>
    <message>
        <source>Racks dark</source>
        <translation>Racks ohne Strom</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Rack-days dark</source>
        <translation>Rack-Tage ohne Strom</translation>
    </message>
    <message>
        <source>Idle capital</source>
        <translation>Ungenutztes Kapital</translation>
    </message>
    <message>
        <source>Idle cost</source>
        <translation>Kosten des Leerstands</translation>
    </message>
    <message>
        <source>plan&apos;s end</source>
        <translation>Ende des Plans</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>ganzer Plan</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing is wrong that we know of.
%1 rules were checked.</source>
        <translation>Nichts ist falsch, soweit wir wissen.
%1 Regeln wurden geprüft.</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::OutlineModel</name>
    <message>
        <source>%1 – has issues</source>
        <translation>%1 – hat Probleme</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::OutlinePanel</name>
    <message>
        <source>Filter the plan</source>
        <translation>Plan filtern</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::PlanDocument</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::PowerView</name>
    <message>
        <source>Power chart</source>
        <translation>Leistungsdiagramm</translation>
    </message>
    <message>
        <source>%1: firm supply</source>
        <translation>%1: gesicherte Versorgung</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ResultsSection</name>
    <message>
        <source>Racks ready</source>
        <translation>Racks bereit</translation>
    </message>
    <message>
        <source>Racks energised</source>
        <translation>Racks in Betrieb</translation>
    </message>
    <message>
        <source>Racks dark</source>
        <translation>Racks ohne Strom</translation>
    </message>
    <message>
        <source>Pushed by dependencies to</source>
        <translation>Von Abhängigkeiten verschoben auf</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Pufferzeit</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Gegenüber dem Basisplan</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Schrittweise verschieben</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::TimelineView</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>Zeilen der Zeitachse</translation>
    </message>
    <message>
        <source>Show this stretch of time</source>
        <translation>Diesen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Fit what is selected</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Move the date cursor to today</source>
        <translation>Datumszeiger auf heute setzen</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Snap to month starts and edges of bars (S)</source>
        <translation>An Monatsanfängen und Balkenkanten einrasten (S)</translation>
    </message>
    <message>
        <source>Height of lanes</source>
        <translation>Höhe der Bahnen</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>Show supply and demand of the whole plan, whatever is selected</source>
        <translation>Versorgung und Bedarf des ganzen Plans zeigen, was auch ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>Unit of the histogram</source>
        <translation>Einheit des Histogramms</translation>
    </message>
</context>
</TS>
