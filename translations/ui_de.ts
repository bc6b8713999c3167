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
    <name>main</name>
    <message>
        <source>Plans gigawatt-scale AI fleets.</source>
        <translation>Plant KI-Flotten im Gigawatt-Maßstab.</translation>
    </message>
    <message>
        <source>The plan to open.</source>
        <translation>Der zu öffnende Plan.</translation>
    </message>
    <message>
        <source>Open a sample: abilene or stargate-and-peers.</source>
        <translation>Ein Beispiel öffnen: abilene oder stargate-and-peers.</translation>
    </message>
    <message>
        <source>Save a picture of the window there, and quit.</source>
        <translation>Ein Bild des Fensters dort speichern und beenden.</translation>
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
    <message>
        <source>corner of %1</source>
        <translation>Ecke von %1</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::AddActions</name>
    <message>
        <source>Site from the &amp;catalogue</source>
        <translation>Standort aus dem &amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Site on the map</source>
        <translation>&amp;Standort auf der Karte</translation>
    </message>
    <message>
        <source>&amp;Hall</source>
        <translation>&amp;Halle</translation>
    </message>
    <message>
        <source>&amp;Tranche of power</source>
        <translation>&amp;Leistungstranche</translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>Rollout von %1</translation>
    </message>
    <message>
        <source>&amp;Milestone</source>
        <translation>&amp;Meilenstein</translation>
    </message>
    <message>
        <source>&amp;Power source</source>
        <translation>&amp;Stromquelle</translation>
    </message>
    <message>
        <source>&amp;Rollout</source>
        <translation>&amp;Rollout</translation>
    </message>
    <message>
        <source>Add hall</source>
        <translation>Halle hinzufügen</translation>
    </message>
    <message>
        <source>Hall %1</source>
        <translation>Halle %1</translation>
    </message>
    <message>
        <source>Add power source</source>
        <translation>Stromquelle hinzufügen</translation>
    </message>
    <message>
        <source>Add tranche</source>
        <translation>Tranche hinzufügen</translation>
    </message>
    <message>
        <source>Add rollout</source>
        <translation>Rollout hinzufügen</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Add site from the catalogue</source>
        <translation>Standort aus dem Katalog hinzufügen</translation>
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
    <name>wattscape::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Commands, objects, places, dates</source>
        <translation>Befehle, Objekte, Orte, Daten</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::DrawBoundaryTool</name>
    <message>
        <source>Click the corners of the boundary; Shift keeps to eighths of a turn</source>
        <translation>Ecken der Grundstücksgrenze anklicken; Umschalt hält 45°-Schritte ein</translation>
    </message>
    <message>
        <source>%1 — Enter, double-click or a click on the first corner closes it</source>
        <translation>%1 — Eingabetaste, Doppelklick oder Klick auf die erste Ecke schließt ihn</translation>
    </message>
    <message>
        <source>Draw boundary</source>
        <translation>Grundstücksgrenze zeichnen</translation>
    </message>
    <message>
        <source>The outline crosses itself</source>
        <translation>Der Umriss kreuzt sich selbst</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all sites</source>
        <translation>&amp;Alle Standorte auswählen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete %1? This goes with it:</source>
        <translation>%1 löschen? Damit entfällt auch:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::EditBoundaryTool</name>
    <message>
        <source>Select one site whose boundary is to be changed</source>
        <translation>Wählen Sie einen Standort, dessen Grundstücksgrenze geändert werden soll</translation>
    </message>
    <message>
        <source>This site has no boundary yet: draw one first</source>
        <translation>Dieser Standort hat noch keine Grundstücksgrenze: zeichnen Sie zuerst eine</translation>
    </message>
    <message>
        <source>%1 — drag a corner, drag the middle of a side to add one, Ctrl+click or Delete removes one</source>
        <translation>%1 — Ecke ziehen; Seitenmitte ziehen fügt eine hinzu; Strg+Klick oder Entf nimmt eine weg</translation>
    </message>
    <message>
        <source>Add corner</source>
        <translation>Ecke hinzufügen</translation>
    </message>
    <message>
        <source>Move corner</source>
        <translation>Ecke verschieben</translation>
    </message>
    <message>
        <source>The boundary would cross itself; it is as it was</source>
        <translation>Die Grundstücksgrenze würde sich kreuzen; sie ist, wie sie war</translation>
    </message>
    <message>
        <source>Remove corner</source>
        <translation>Ecke entfernen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::EmptyMapPanel</name>
    <message>
        <source>No sites yet</source>
        <translation>Noch keine Standorte</translation>
    </message>
    <message>
        <source>Place a site</source>
        <translation>Standort setzen</translation>
    </message>
    <message>
        <source>Add from the catalogue</source>
        <translation>Aus dem Katalog hinzufügen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>or drop a plan here</source>
        <translation>oder einen Plan hier ablegen</translation>
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
    <name>wattscape::ui::MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find in the plan</source>
        <translation>Im Plan &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden …</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Kapazität</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Hide side panels</source>
        <translation>Seitenleisten &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>A month &amp;back</source>
        <translation>Einen Monat &amp;zurück</translation>
    </message>
    <message>
        <source>A month &amp;on</source>
        <translation>Einen Monat &amp;vor</translation>
    </message>
    <message>
        <source>A quarter back</source>
        <translation>Ein Quartal zurück</translation>
    </message>
    <message>
        <source>A quarter on</source>
        <translation>Ein Quartal vor</translation>
    </message>
    <message>
        <source>&amp;Start of the plan</source>
        <translation>&amp;Anfang des Plans</translation>
    </message>
    <message>
        <source>&amp;End of the plan</source>
        <translation>&amp;Ende des Plans</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Set base&amp;line</source>
        <translation>&amp;Basisplan festhalten</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <translation>Basisplan festhalten</translation>
    </message>
    <message>
        <source>&amp;Clear baseline</source>
        <translation>Basisplan &amp;verwerfen</translation>
    </message>
    <message>
        <source>Clear baseline</source>
        <translation>Basisplan verwerfen</translation>
    </message>
    <message>
        <source>&amp;Next issue</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Snapping is on (S)</source>
        <translation>Einrasten ist an (S)</translation>
    </message>
    <message>
        <source>Snapping is off (S)</source>
        <translation>Einrasten ist aus (S)</translation>
    </message>
    <message>
        <source>Move site</source>
        <translation>Standort verschieben</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::MapScene</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 firm</source>
        <translation>%1 von %2 gesichert</translation>
    </message>
    <message>
        <source>%1, short of %2 IT</source>
        <translation>%1, es fehlen %2 IT</translation>
    </message>
    <message>
        <source>Facility power, provisioned</source>
        <translation>Anlagenleistung, bereitgestellt</translation>
    </message>
    <message>
        <source>ring: firm limit, headroom within</source>
        <translation>Ring: gesicherte Grenze, darin die Reserve</translation>
    </message>
    <message>
        <source>power short of demand</source>
        <translation>Strom reicht für den Bedarf nicht</translation>
    </message>
    <message>
        <source>issue on this day</source>
        <translation>Problem an diesem Tag</translation>
    </message>
    <message>
        <source>number of sites; click splits</source>
        <translation>Anzahl Standorte; Klick teilt auf</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>kein Programm</translation>
    </message>
    <message>
        <source>hall, ready</source>
        <translation>Halle, bereit</translation>
    </message>
    <message>
        <source>grid region, along county lines</source>
        <translation>Netzregion, entlang der County-Grenzen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::MapSearch</name>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Search the map</source>
        <translation>Karte durchsuchen</translation>
    </message>
    <message>
        <source>Place, coordinates or site</source>
        <translation>Ort, Koordinaten oder Standort</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::MapView</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Kartenansicht</translation>
    </message>
    <message>
        <source>Map tools</source>
        <translation>Kartenwerkzeuge</translation>
    </message>
    <message>
        <source>Map zoom and layers</source>
        <translation>Kartenzoom und Ebenen</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Auswählen und verschieben</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Place a site</source>
        <translation>Standort setzen</translation>
    </message>
    <message>
        <source>Measure distances</source>
        <translation>Entfernungen messen</translation>
    </message>
    <message>
        <source>Draw boundary</source>
        <translation>Grundstücksgrenze zeichnen</translation>
    </message>
    <message>
        <source>Edit boundary</source>
        <translation>Grundstücksgrenze bearbeiten</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Auf Rahmen zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to all sites</source>
        <translation>Auf alle Standorte zoomen</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Copy map as image</source>
        <translation>Karte als Bild kopieren</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Kartenebenen</translation>
    </message>
    <message>
        <source>Grid regions</source>
        <translation>Netzregionen</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>Ortsnamen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Site names</source>
        <translation>Standortnamen</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The map is on the clipboard</source>
        <translation>Die Karte ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <source>Place a site…</source>
        <translation>Standort setzen …</translation>
    </message>
    <message>
        <source>Zoom in here</source>
        <translation>Hier vergrößern</translation>
    </message>
    <message>
        <source>Copy coordinates: %1</source>
        <translation>Koordinaten kopieren: %1</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::MeasureTool</name>
    <message>
        <source>Click the first point; Shift keeps to eighths of a turn</source>
        <translation>Ersten Punkt anklicken; Umschalt hält 45°-Schritte ein</translation>
    </message>
    <message>
        <source>%1 — click goes on, double-click or Enter ends, Backspace takes a point back</source>
        <translation>%1 — Klick setzt fort, Doppelklick oder Eingabetaste beendet, Rücktaste nimmt einen Punkt zurück</translation>
    </message>
    <message>
        <source>%1
in all %2</source>
        <translation>%1
insgesamt %2</translation>
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
    <name>wattscape::ui::PanTool</name>
    <message>
        <source>Drag to move the map; wheel zooms about the pointer</source>
        <translation>Ziehen verschiebt die Karte; das Rad zoomt um den Zeiger</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::PlaceSiteTool</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Click where the site is to be; Enter places it in the middle of the view; Esc goes back to selecting</source>
        <translation>Klicken, wo der Standort liegen soll; die Eingabetaste setzt ihn in die Mitte der Ansicht; Esc kehrt zum Auswählen zurück</translation>
    </message>
    <message>
        <source>Site near %1</source>
        <translation>Standort bei %1</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Place site</source>
        <translation>Standort setzen</translation>
    </message>
    <message>
        <source>no grid region known here</source>
        <translation>hier ist keine Netzregion bekannt</translation>
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
    <name>wattscape::ui::PlanFiles</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>&amp;Bericht exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;series as CSV…</source>
        <translation>&amp;Reihen als CSV exportieren …</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export &amp;GeoJSON…</source>
        <translation>&amp;GeoJSON exportieren …</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren …</translation>
    </message>
    <message>
        <source>Plans as JSON (*.json)</source>
        <translation>Pläne als JSON (*.json)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>This file breaks rules of a plan. Open it with these repairs? The file itself stays as it is until you save.</source>
        <translation>Diese Datei verletzt Regeln eines Plans. Mit diesen Reparaturen öffnen? Die Datei selbst bleibt, wie sie ist, bis Sie speichern.</translation>
    </message>
    <message>
        <source>Open repaired</source>
        <translation>Repariert öffnen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no valid plan.</source>
        <translation>%1 ist kein gültiger Plan.</translation>
    </message>
    <message>
        <source>Plans (*.plan.gpkg)</source>
        <translation>Pläne (*.plan.gpkg)</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened. Save over it? What it wrote stays in the backup beside the file.</source>
        <translation>Ein anderes Programm hat %1 seit dem Öffnen geändert. Überschreiben? Was es schrieb, bleibt in der Sicherung neben der Datei.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Another program has changed %1. Reload it? Your unsaved changes would be lost; keep them and save as a copy otherwise.</source>
        <translation>Ein anderes Programm hat %1 geändert. Neu laden? Ihre ungespeicherten Änderungen gingen verloren; behalten Sie sie sonst und speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Another program has changed %1. Reload it?</source>
        <translation>Ein anderes Programm hat %1 geändert. Neu laden?</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>Berichte (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht ist in %1</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Der Bericht wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>wattscape-report is missing: %1</source>
        <translation>wattscape-report fehlt: %1</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>Bericht wird gezeichnet …</translation>
    </message>
    <message>
        <source>a plan that was never saved</source>
        <translation>ein nie gespeicherter Plan</translation>
    </message>
    <message>
        <source>Wattscape ended before %1 was saved. Recover it? The copy was made on %2, %3 edits after the last save.</source>
        <translation>Wattscape endete, bevor %1 gespeichert war. Wiederherstellen? Die Kopie entstand am %2, %3 Änderungen nach dem letzten Speichern.</translation>
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
    <name>wattscape::ui::Prompt</name>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.plan.gpkg *.json);;All files (*)</source>
        <translation>Pläne (*.plan.gpkg *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Kopie löschen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
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
    <name>wattscape::ui::SelectTool</name>
    <message>
        <source>Click selects, Shift adds, Ctrl toggles; drag a site to move it, drag the ground to select in a box</source>
        <translation>Klick wählt aus, Umschalt fügt hinzu, Strg wechselt; Standort ziehen verschiebt ihn, Grund ziehen wählt im Rahmen aus</translation>
    </message>
    <message>
        <source>Move site</source>
        <translation>Standort verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n sites</source>
        <translation>
            <numerusform>%n Standort verschieben</numerusform>
            <numerusform>%n Standorte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy site</source>
        <translation>Standort kopieren</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::StartPage</name>
    <message>
        <source>Sites, power and GPU generations on one map and one timeline.</source>
        <translation>Standorte, Strom und GPU-Generationen auf einer Karte und einer Zeitachse.</translation>
    </message>
    <message>
        <source>Or drop a plan file on the window.</source>
        <translation>Oder eine Plandatei auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Abilene</source>
        <translation>Abilene</translation>
    </message>
    <message>
        <source>One campus, grid and gas, GB200 and then Vera Rubin racks.</source>
        <translation>Ein Campus, Netz und Gas, erst GB200-, dann Vera-Rubin-Racks.</translation>
    </message>
    <message>
        <source>Stargate and peers</source>
        <translation>Stargate und andere</translation>
    </message>
    <message>
        <source>Every large AI campus whose place is published, with its phases and partners.</source>
        <translation>Jeder große KI-Campus, dessen Ort veröffentlicht ist, mit seinen Phasen und Partnern.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Anzahl Monate</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>&amp;Erster Monat</translation>
    </message>
    <message>
        <source>Number of &amp;months</source>
        <translation>&amp;Anzahl Monate</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::StatusLine</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1: %2 IT, %3 racks, %4 GPUs</source>
        <translation>%1: %2 IT, %3 Racks, %4 GPUs</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
<context>
    <name>wattscape::ui::ViewArea</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Map and chart side by side</source>
        <translation>Karte und Diagramm nebeneinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ZoomBoxTool</name>
    <message>
        <source>Drag a box to zoom to it; click zooms in, Alt+click out</source>
        <translation>Rahmen aufziehen, um ihn zu vergrößern; Klick vergrößert, Alt+Klick verkleinert</translation>
    </message>
</context>
</TS>
