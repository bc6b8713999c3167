<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CalendarButton</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Unten)</translation>
    </message>
</context>
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
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
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
        <source>IT MW, most</source>
        <translation>IT-MW, höchstens</translation>
    </message>
    <message>
        <source>Racks, most</source>
        <translation>Racks, höchstens</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Rack-days dark</source>
        <translation>Rack-Tage dunkel</translation>
    </message>
    <message>
        <source>Idle capital, most</source>
        <translation>Leerkapital, höchstens</translation>
    </message>
    <message>
        <source>Idle cost</source>
        <translation>Leerkosten</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>delivered before its hall</source>
        <translation>vor der Halle geliefert</translation>
    </message>
    <message>
        <source>not shipping yet</source>
        <translation>noch nicht lieferbar</translation>
    </message>
    <message>
        <source>no power at all</source>
        <translation>gar kein Strom</translation>
    </message>
    <message>
        <source>beyond service life</source>
        <translation>über die Nutzungsdauer hinaus</translation>
    </message>
    <message>
        <source>outside the plan’s months</source>
        <translation>außerhalb der Monate des Plans</translation>
    </message>
    <message>
        <source>pushed by dependencies</source>
        <translation>durch Abhängigkeiten verschoben</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>ganzer Plan</translation>
    </message>
    <message>
        <source>plan’s end</source>
        <translation>Ende des Plans</translation>
    </message>
    <message>
        <source>not funded</source>
        <translation>nicht finanziert</translation>
    </message>
    <message>
        <source>unserved energy</source>
        <translation>nicht gedeckte Energie</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Alle Stunden</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>%1 IT, %2</source>
        <translation>%1 IT, %2</translation>
    </message>
    <message>
        <source>%1 firm</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 Racks</translation>
    </message>
    <message>
        <source>%1, halls in order</source>
        <translation>%1, Hallen der Reihe nach</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Finish agreed</source>
        <translation>Ende vereinbart</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Ende jetzt</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>The plan has no baseline to compare with.</source>
        <translation>Der Plan hat keinen Basisplan zum Vergleich.</translation>
    </message>
    <message>
        <source>Every date is as it was agreed.</source>
        <translation>Jedes Datum ist wie vereinbart.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes since the baseline</source>
        <translation>Änderungen gegenüber dem Basisplan</translation>
    </message>
    <message>
        <source>Tasks that moved less, not listed: %1.</source>
        <translation>Weniger verschobene Vorgänge, nicht aufgeführt: %1.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>IT power energised on %1</source>
        <translation>IT-Leistung in Betrieb am %1</translation>
    </message>
    <message>
        <source>GPUs energised on %1</source>
        <translation>GPUs in Betrieb am %1</translation>
    </message>
    <message>
        <source>dense FP8 compute on %1</source>
        <translation>dichte FP8-Rechenleistung am %1</translation>
    </message>
    <message>
        <source>capital: racks, shells, power sources</source>
        <translation>Kapital: Racks, Gebäude, Stromquellen</translation>
    </message>
    <message>
        <source>capital that the plan knows; some is not priced</source>
        <translation>Kapital, soweit der Plan es kennt; manches ist ohne Preis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>first day of a power shortage, ignored with a reason</source>
        <translation>erster Tag eines Strommangels, mit Begründung ignoriert</translation>
    </message>
    <message>
        <source>first day of a power shortage</source>
        <translation>erster Tag eines Strommangels</translation>
    </message>
    <message>
        <source>From %1 to %2. Sites: %3. Halls: %4, with %5 of IT capacity. Racks: %6, with %7 GPUs.</source>
        <translation>Von %1 bis %2. Standorte: %3. Hallen: %4, mit %5 IT-Leistung. Racks: %6, mit %7 GPUs.</translation>
    </message>
    <message>
        <source>On %1: %2 MW of IT power energised of %3 MW allowed; %4 of %5 racks that are ready run, with %6 GPUs.</source>
        <translation>Am %1: %2 MW IT-Leistung in Betrieb von %3 MW zulässigen; %4 von %5 bereiten Racks laufen, mit %6 GPUs.</translation>
    </message>
    <message>
        <source>Capital: racks %1 (rack price x racks), shells %2, power sources %3.</source>
        <translation>Kapital: Racks %1 (Rackpreis x Racks), Gebäude %2, Stromquellen %3.</translation>
    </message>
    <message>
        <source>Without a price, and in no sum: %1 racks, %2 halls, %3 power sources.</source>
        <translation>Ohne Preis und in keiner Summe: %1 Racks, %2 Hallen, %3 Stromquellen.</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Erbetene Entscheidung</translation>
    </message>
    <message>
        <source>The plan names none. Proposed is what is summed up above.</source>
        <translation>Der Plan nennt keine. Vorgeschlagen ist, was oben zusammengefasst ist.</translation>
    </message>
    <message>
        <source>Largest risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>Idle cost %1.</source>
        <translation>Leerkosten %1.</translation>
    </message>
    <message>
        <source>Way out: %1.</source>
        <translation>Ausweg: %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong that we know of. Rules checked: %1.</source>
        <translation>Es ist kein Fehler bekannt. Geprüfte Regeln: %1.</translation>
    </message>
    <message>
        <source>Ignored with a reason, listed with the issues: %1.</source>
        <translation>Mit Begründung ignoriert, bei den Problemen aufgeführt: %1.</translation>
    </message>
    <message>
        <source>fine: nothing known</source>
        <translation>gut: nichts bekannt</translation>
    </message>
    <message>
        <source>watch: warnings or notes</source>
        <translation>beobachten: Warnungen oder Hinweise</translation>
    </message>
    <message>
        <source>problem: racks stay dark</source>
        <translation>Problem: Racks bleiben dunkel</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
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
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Board report of %1</source>
        <translation>Vorstandsbericht vom %1</translation>
    </message>
    <message>
        <source>Sites by energised IT power on %1</source>
        <translation>Standorte nach IT-Leistung in Betrieb am %1</translation>
    </message>
    <message>
        <source>%1, the plan&apos;s end</source>
        <translation>%1, Ende des Plans</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <source>Racks at most</source>
        <translation>Racks max.</translation>
    </message>
    <message>
        <source>IT MW at most</source>
        <translation>IT-MW max.</translation>
    </message>
    <message>
        <source>Rack-days dark</source>
        <translation>Rack-Tage dunkel</translation>
    </message>
    <message>
        <source>Idle capital at most</source>
        <translation>Leerkapital max.</translation>
    </message>
    <message>
        <source>Idle cost</source>
        <translation>Leerkosten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ignored on</source>
        <translation>Ignoriert am</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Open issues, most expensive first</source>
        <translation>Offene Probleme, die teuersten zuerst</translation>
    </message>
    <message>
        <source>Idle cost is idle capital x the plan&apos;s discount rate / 365, summed over its days. Largest figures of different days do not add up, and are not summed.</source>
        <translation>Leerkosten sind das Leerkapital x Diskontsatz des Plans / 365, über die Tage summiert. Höchstwerte verschiedener Tage addieren sich nicht und werden nicht summiert.</translation>
    </message>
    <message>
        <source>Ignored issues and why</source>
        <translation>Ignorierte Probleme und warum</translation>
    </message>
    <message>
        <source>%1: %2 MW IT energised</source>
        <translation>%1: %2 MW IT in Betrieb</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Where the fleet stands</source>
        <translation>Wo die Flotte steht</translation>
    </message>
    <message>
        <source>The area of a circle is the site&apos;s energised IT power on that day; an empty circle has none. Numbers are those of the table of sites; where sites lie together some are left out.</source>
        <translation>Die Fläche eines Kreises ist die IT-Leistung des Standorts in Betrieb an diesem Tag; ein leerer Kreis hat keine. Die Nummern sind die der Standorttabelle; wo Standorte dicht liegen, fehlen einige.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Firm facility MW</source>
        <translation>Gesicherte MW (Anlage)</translation>
    </message>
    <message>
        <source>Facility limit MW</source>
        <translation>Grenze Anlage MW</translation>
    </message>
    <message>
        <source>IT limit MW</source>
        <translation>IT-Grenze MW</translation>
    </message>
    <message>
        <source>IT demand MW</source>
        <translation>IT-Bedarf MW</translation>
    </message>
    <message>
        <source>IT energised MW</source>
        <translation>IT in Betrieb MW</translation>
    </message>
    <message>
        <source>IT headroom MW</source>
        <translation>IT-Reserve MW</translation>
    </message>
    <message>
        <source>IT short MW</source>
        <translation>IT-Mangel MW</translation>
    </message>
    <message>
        <source>Racks ready</source>
        <translation>Racks bereit</translation>
    </message>
    <message>
        <source>Racks energised</source>
        <translation>Racks in Betrieb</translation>
    </message>
    <message>
        <source>GPUs energised</source>
        <translation>GPUs in Betrieb</translation>
    </message>
    <message>
        <source>FP8 dense PFLOP/s</source>
        <translation>FP8 dicht PFLOP/s</translation>
    </message>
    <message>
        <source>Idle capital</source>
        <translation>Leerkapital</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Power and capacity</source>
        <translation>Leistung und Kapazität</translation>
    </message>
    <message>
        <source>Power and capacity, read out on %1</source>
        <translation>Leistung und Kapazität, abgelesen am %1</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Nach Quartalen</translation>
    </message>
    <message>
        <source>Limits and capacity by quarter, on its last day</source>
        <translation>Grenzen und Kapazität je Quartal, am letzten Tag</translation>
    </message>
    <message>
        <source>Headroom and shortage are summed site by site: power to spare at one site does not help another. GPUs are packages. Idle capital is the price of racks that are ready and dark. Quarters between two with the same figures are left out.</source>
        <translation>Reserve und Mangel sind Standort für Standort summiert: Überschuss an einem Standort hilft keinem anderen. GPUs sind Packages. Leerkapital ist der Preis der Racks, die bereit und dunkel sind. Quartale zwischen zweien mit gleichen Werten fehlen.</translation>
    </message>
    <message>
        <source>%1 · data of %2 · fingerprint %3</source>
        <translation>%1 · Daten vom %2 · Fingerabdruck %3</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>im Bau</translation>
    </message>
    <message>
        <source>partly operational</source>
        <translation>teilweise in Betrieb</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>IT MW, %1</source>
        <translation>IT-MW, %1</translation>
    </message>
    <message>
        <source>Firm MW, %1</source>
        <translation>Gesicherte MW, %1</translation>
    </message>
    <message>
        <source>The plan has no site yet.</source>
        <translation>Der Plan hat noch keinen Standort.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Sites: energised IT power, firm facility power by source</source>
        <translation>Standorte: IT-Leistung in Betrieb, gesicherte Anlagenleistung nach Quelle</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Assumption of the whole plan</source>
        <translation>Annahme des ganzen Plans</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>No figure of this plan comes from a catalogue: all are assumptions.</source>
        <translation>Keine Angabe dieses Plans stammt aus einem Katalog: Alle sind Annahmen.</translation>
    </message>
    <message>
        <source>Further sources: %1, of %2 figures; each is named beside its figure in the plan.</source>
        <translation>Weitere Quellen: %1, für %2 Angaben; jede steht im Plan neben ihrer Angabe.</translation>
    </message>
    <message>
        <source>Sources and assumptions</source>
        <translation>Quellen und Annahmen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Figures not covered by a source are the planner&apos;s assumptions or stand at their default.</source>
        <translation>Angaben ohne Quelle sind Annahmen des Planers oder stehen auf ihrem Standardwert.</translation>
    </message>
    <message>
        <source>Map: Natural Earth and US Census Bureau (public domain), US EPA AVERT. Places: Natural Earth, GeoNames (CC BY 4.0). Site timelines: Epoch AI (CC BY 4.0).</source>
        <translation>Karte: Natural Earth und US Census Bureau (gemeinfrei), US EPA AVERT. Orte: Natural Earth, GeoNames (CC BY 4.0). Zeitpläne der Standorte: Epoch AI (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Power, halls and rollouts</source>
        <translation>Strom, Hallen und Rollouts</translation>
    </message>
    <message>
        <source>A diamond is a day, a bar runs from first delivery or start of construction to ready; an outline marks the critical chain, a thin line below what was agreed in the baseline.</source>
        <translation>Eine Raute ist ein Tag, ein Balken reicht von der ersten Lieferung oder dem Baubeginn bis zur Bereitschaft; ein Umriss markiert die kritische Kette, ein dünner Strich darunter, was im Basisplan vereinbart war.</translation>
    </message>
    <message>
        <source>All tasks of a site stand on its line.</source>
        <translation>Alle Vorgänge eines Standorts stehen in seiner Zeile.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>problem: money is missing</source>
        <translation>Problem: Geld fehlt</translation>
    </message>
</context>
<context>
    <name>TaskNames</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>ganzer Plan</translation>
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
    <message>
        <source>, not into %1: it is at another site</source>
        <translation>, nicht nach %1: an einem anderen Standort</translation>
    </message>
</context>
<context>
    <name>TrancheSheet</name>
    <message>
        <source>MW each</source>
        <translation>MW je Einheit</translation>
    </message>
    <message>
        <source>Change tranches</source>
        <translation>Tranchen ändern</translation>
    </message>
    <message>
        <source>Add tranche</source>
        <translation>Tranche hinzufügen</translation>
    </message>
    <message>
        <source>Remove tranches</source>
        <translation>Tranchen entfernen</translation>
    </message>
    <message>
        <source>Remove tranches, dependencies with them: %1</source>
        <translation>Tranchen und damit verbundene Abhängigkeiten entfernen: %1</translation>
    </message>
</context>
<context>
    <name>TypedChange</name>
    <message>
        <source>d day days</source>
        <translation>t d Tag Tage</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <translation>w Woche Wochen</translation>
    </message>
    <message>
        <source>m month months</source>
        <translation>m Monat Monate</translation>
    </message>
    <message>
        <source>y year years</source>
        <translation>j y Jahr Jahre</translation>
    </message>
    <message>
        <source>understood as %1</source>
        <translation>verstanden als %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>MW</source>
        <translation>MW</translation>
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
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>About Wattscape</source>
        <translation>Über Wattscape</translation>
    </message>
    <message>
        <source>Plans gigawatt-scale AI fleets: sites, power and GPU generations on one map and one timeline.</source>
        <translation>Plant KI-Flotten im Gigawatt-Maßstab: Standorte, Strom und GPU-Generationen auf einer Karte und einer Zeitleiste.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Map: Natural Earth; US Census Bureau; US EPA AVERT. Places: Natural Earth, GeoNames (CC BY 4.0). Site timelines: Epoch AI (CC BY 4.0). Type: Inter (OFL). Icons: Lucide (ISC).</source>
        <translation>Karte: Natural Earth; US Census Bureau; US EPA AVERT. Orte: Natural Earth, GeoNames (CC BY 4.0). Zeitpläne der Standorte: Epoch AI (CC BY 4.0). Schrift: Inter (OFL). Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Wattscape</source>
        <translation>Wattscape</translation>
    </message>
    <message>
        <source>One plan, many views: what is selected and which day it is holds in all of them.</source>
        <translation>Ein Plan, viele Ansichten: Was ausgewählt ist und welcher Tag gilt, ist in allen gleich.</translation>
    </message>
    <message>
        <source>find any command, object, place or date</source>
        <translation>jeden Befehl, jedes Objekt, jeden Ort und jedes Datum finden</translation>
    </message>
    <message>
        <source>go to a date or a place</source>
        <translation>zu einem Datum oder Ort gehen</translation>
    </message>
    <message>
        <source>go to the next issue</source>
        <translation>zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>rückgängig machen, wiederholen</translation>
    </message>
    <message>
        <source>a month back, a month on; with Shift a quarter</source>
        <translation>einen Monat zurück oder vor; mit Umschalt ein Quartal</translation>
    </message>
    <message>
        <source>map, timeline, power, capacity, report</source>
        <translation>Karte, Zeitleiste, Strom, Kapazität, Bericht</translation>
    </message>
    <message>
        <source>go to the next panel</source>
        <translation>zum nächsten Bereich gehen</translation>
    </message>
    <message>
        <source>help on the part that has the focus</source>
        <translation>Hilfe zu dem Teil, der den Fokus hat</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Where the sites are, how large they are on the day of the date cursor, and where power runs short.</source>
        <translation>Wo die Standorte sind, wie groß sie am Tag des Datumszeigers sind und wo der Strom nicht reicht.</translation>
    </message>
    <message>
        <source>zoom about the pointer; with Ctrl more finely</source>
        <translation>um den Zeiger vergrößern; mit Strg feiner</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>move the date</source>
        <translation>das Datum bewegen</translation>
    </message>
    <message>
        <source>Wheel to the side</source>
        <translation>Mausrad seitwärts</translation>
    </message>
    <message>
        <source>move the map, whatever the tool</source>
        <translation>die Karte verschieben, in jedem Werkzeug</translation>
    </message>
    <message>
        <source>Middle drag, or Space held</source>
        <translation>Mittlere Taste oder Leertaste halten</translation>
    </message>
    <message>
        <source>select; Shift adds, Ctrl toggles; on empty ground, a box</source>
        <translation>auswählen; Umschalt nimmt dazu, Strg wechselt; auf leerem Grund ein Rahmen</translation>
    </message>
    <message>
        <source>Click or drag</source>
        <translation>Klicken oder ziehen</translation>
    </message>
    <message>
        <source>move it; S switches snapping, Ctrl copies, Shift keeps to 45°</source>
        <translation>verschieben; S schaltet das Einrasten, Strg kopiert, Umschalt hält 45°</translation>
    </message>
    <message>
        <source>Drag a site</source>
        <translation>Einen Standort ziehen</translation>
    </message>
    <message>
        <source>inspect it; on empty ground, zoom in</source>
        <translation>bearbeiten; auf leerem Grund vergrößern</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>zoom there and back again</source>
        <translation>dorthin und wieder zurück</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>Zurück- und Vor-Taste</translation>
    </message>
    <message>
        <source>nudge what is selected; with Ctrl go to a neighbour</source>
        <translation>Auswahl ein Stück verschieben; mit Strg zum Nachbarn</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>take the drag back, then the tool, then the selection</source>
        <translation>erst das Ziehen zurücknehmen, dann das Werkzeug, dann die Auswahl</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>When power comes, halls get ready and racks roll out. Everything on it can be taken by the hand.</source>
        <translation>Wann Strom kommt, Hallen fertig werden und Racks geliefert werden. Alles darauf lässt sich anfassen.</translation>
    </message>
    <message>
        <source>rows; with Shift the time, with Ctrl zoom</source>
        <translation>Zeilen; mit Umschalt die Zeit, mit Strg der Maßstab</translation>
    </message>
    <message>
        <source>move it to other days, or into another hall</source>
        <translation>auf andere Tage oder in eine andere Halle verschieben</translation>
    </message>
    <message>
        <source>Drag a bar</source>
        <translation>Einen Balken ziehen</translation>
    </message>
    <message>
        <source>another first or last day</source>
        <translation>ein anderer erster oder letzter Tag</translation>
    </message>
    <message>
        <source>Drag a bar&apos;s edge</source>
        <translation>Das Ende eines Balkens ziehen</translation>
    </message>
    <message>
        <source>racks a week</source>
        <translation>Racks je Woche</translation>
    </message>
    <message>
        <source>Drag a bar&apos;s handle</source>
        <translation>Den Griff eines Balkens ziehen</translation>
    </message>
    <message>
        <source>other megawatts; to the side, another day</source>
        <translation>andere Megawatt; seitwärts ein anderer Tag</translation>
    </message>
    <message>
        <source>Drag the riser of a tranche</source>
        <translation>Die Stufe einer Tranche ziehen</translation>
    </message>
    <message>
        <source>make one depend on the other</source>
        <translation>eines vom anderen abhängig machen</translation>
    </message>
    <message>
        <source>Drag from a bar&apos;s end to a bar</source>
        <translation>Vom Ende eines Balkens zu einem anderen ziehen</translation>
    </message>
    <message>
        <source>move the date cursor; with Shift select a span</source>
        <translation>den Datumszeiger bewegen; mit Umschalt einen Zeitraum wählen</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>Im Lineal ziehen</translation>
    </message>
    <message>
        <source>nudge by a day; with Shift by a week; with Ctrl go to a neighbour</source>
        <translation>um einen Tag verschieben, mit Umschalt um eine Woche; mit Strg zum Nachbarn</translation>
    </message>
    <message>
        <source>take the drag back</source>
        <translation>das Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>Supply against demand</source>
        <translation>Angebot und Bedarf</translation>
    </message>
    <message>
        <source>What can be counted on, stacked by source; the heavy line is the firm limit, hatched is what goes beyond it.</source>
        <translation>Womit zu rechnen ist, nach Quellen gestapelt; die starke Linie ist die gesicherte Grenze, schraffiert ist, was darüber liegt.</translation>
    </message>
    <message>
        <source>select the racks that are too many</source>
        <translation>die Racks auswählen, die zu viel sind</translation>
    </message>
    <message>
        <source>Click a hatched part</source>
        <translation>Auf Schraffiertes klicken</translation>
    </message>
    <message>
        <source>what holds on that day</source>
        <translation>was an diesem Tag gilt</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>move the date cursor</source>
        <translation>den Datumszeiger setzen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>zoom in; a double click shows everything again</source>
        <translation>vergrößern; ein Doppelklick zeigt wieder alles</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>leave a series out</source>
        <translation>eine Reihe weglassen</translation>
    </message>
    <message>
        <source>Click the legend</source>
        <translation>In die Legende klicken</translation>
    </message>
    <message>
        <source>Plan tree</source>
        <translation>Planbaum</translation>
    </message>
    <message>
        <source>Everything the plan is made of. A mark beside a name says that something about it can&apos;t work as planned.</source>
        <translation>Alles, woraus der Plan besteht. Ein Zeichen neben einem Namen sagt, dass etwas daran nicht wie geplant gehen kann.</translation>
    </message>
    <message>
        <source>select it in all views</source>
        <translation>in allen Ansichten auswählen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>show only what fits; F3 goes from match to match</source>
        <translation>nur zeigen, was passt; F3 geht von Treffer zu Treffer</translation>
    </message>
    <message>
        <source>Type in the filter</source>
        <translation>In den Filter tippen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Every field of what is selected. A is an assumption, C a catalogue figure with its source; grey is a default.</source>
        <translation>Jedes Feld der Auswahl. A ist eine Annahme, C eine Zahl aus dem Katalog mit ihrer Quelle; Grau ist der Standard.</translation>
    </message>
    <message>
        <source>apply; what can&apos;t be is said at the field</source>
        <translation>übernehmen; was nicht sein kann, wird am Feld gesagt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>take back what was typed</source>
        <translation>das Getippte zurücknehmen</translation>
    </message>
    <message>
        <source>units and arithmetic are understood</source>
        <translation>Einheiten und Rechnungen werden verstanden</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What can&apos;t work as planned or is unwise: where, from when to when, by how much, and what it costs.</source>
        <translation>Was nicht wie geplant gehen kann oder unklug ist: wo, von wann bis wann, um wie viel und was es kostet.</translation>
    </message>
    <message>
        <source>show it in all views</source>
        <translation>in allen Ansichten zeigen</translation>
    </message>
    <message>
        <source>the next one; with Shift the one before</source>
        <translation>das nächste; mit Umschalt das vorige</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <source>Click a head</source>
        <translation>Auf eine Überschrift klicken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every step since the plan was opened. A click goes back to it; nothing is lost until another edit.</source>
        <translation>Jeder Schritt, seit der Plan geöffnet wurde. Ein Klick geht dorthin zurück; bis zur nächsten Änderung geht nichts verloren.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open a plan, begin a new one, or look at a sample built from public figures.</source>
        <translation>Einen Plan öffnen, einen neuen beginnen oder ein Beispiel aus veröffentlichten Zahlen ansehen.</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Drop a file on the window</source>
        <translation>Eine Datei auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <source>%1 IT, %2 racks, %3 GPUs</source>
        <translation>%1 IT, %2 Racks, %3 GPUs</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>Selected: %1 racks energised</source>
        <translation>Auswahl: %1 Racks in Betrieb</translation>
    </message>
    <message>
        <source>Selected: %1 firm</source>
        <translation>Auswahl: %1 gesichert</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1 (%2%3)</source>
        <translation>%1 (%2%3)</translation>
    </message>
    <message>
        <source>no rack dark</source>
        <translation>kein Rack dunkel</translation>
    </message>
    <message>
        <source>no rack dark any more</source>
        <translation>kein Rack mehr dunkel</translation>
    </message>
    <message>
        <source>up to %1 racks dark</source>
        <translation>bis zu %1 Racks dunkel</translation>
    </message>
    <message>
        <source>%1, %2 short of power, up to %3 IT</source>
        <translation>%1, %2 lang zu wenig Strom, bis zu %3 IT</translation>
    </message>
    <message>
        <source>%1 racks energised on %2</source>
        <translation>%1 Racks in Betrieb am %2</translation>
    </message>
    <message>
        <source>%1 begins when %2 is done</source>
        <translation>%1 beginnt, wenn %2 fertig ist</translation>
    </message>
    <message>
        <source>%1 begins no earlier than %2</source>
        <translation>%1 beginnt nicht vor %2</translation>
    </message>
    <message>
        <source>%1 ends no earlier than %2</source>
        <translation>%1 endet nicht vor %2</translation>
    </message>
    <message>
        <source>%1, idle capital %2</source>
        <translation>%1, Leerkapital %2</translation>
    </message>
    <message>
        <source>… and %1 more, under “Details”</source>
        <translation>… und %1 weitere, unter „Details“</translation>
    </message>
    <message>
        <source>Sources by month</source>
        <translation>Mittelherkunft nach Monaten</translation>
    </message>
    <message>
        <source>Own cash and vendors</source>
        <translation>Eigene Mittel und Lieferanten</translation>
    </message>
    <message>
        <source>Construction loan</source>
        <translation>Baukredit</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>Nicht finanziert</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Mittelverwendung</translation>
    </message>
    <message>
        <source>Debt service and the cash for it</source>
        <translation>Schuldendienst und die Mittel dafür</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Cash for debt service</source>
        <translation>Mittel für den Schuldendienst</translation>
    </message>
    <message>
        <source>Debt outstanding</source>
        <translation>Ausstehende Kredite</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Distributions by partner</source>
        <translation>Ausschüttungen nach Partnern</translation>
    </message>
    <message>
        <source>Ventures</source>
        <translation>Projektgesellschaften</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>GWh a month, by source</source>
        <translation>GWh je Monat, nach Quelle</translation>
    </message>
    <message>
        <source>Cost of energy</source>
        <translation>Energiekosten</translation>
    </message>
    <message>
        <source>$ M a month, by part</source>
        <translation>Mio. $ je Monat, nach Teilen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>kt CO2 a month</source>
        <translation>kt CO2 je Monat</translation>
    </message>
    <message>
        <source>; %1 GWh of the plan&apos;s months have no price</source>
        <translation>; %1 GWh in den Monaten des Plans haben keinen Preis</translation>
    </message>
    <message>
        <source>Nothing draws energy here in the months of the plan.</source>
        <translation>Hier bezieht in den Monaten des Plans nichts Energie.</translation>
    </message>
    <message>
        <source>Nothing costs anything here: no prices are stated, or nothing is drawn.</source>
        <translation>Hier kostet nichts etwas: es sind keine Preise angegeben, oder nichts wird bezogen.</translation>
    </message>
    <message>
        <source>No carbon here: no intensity is stated, or nothing is drawn.</source>
        <translation>Hier kein CO2: es ist keine Intensität angegeben, oder nichts wird bezogen.</translation>
    </message>
    <message>
        <source>Power, capacity or energy of what is selected, or of the whole plan. Its date cursor is that of all views.</source>
        <translation>Leistung, Kapazität oder Energie dessen, was ausgewählt ist, oder des ganzen Plans. Der Datumszeiger ist der aller Ansichten.</translation>
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
</context>
<context>
    <name>wattscape::ui::CatalogueUpdate</name>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Update from catalogue</source>
        <translation>Aus dem Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Every figure that comes from the catalogue is current. Your own assumptions are never compared.</source>
        <translation>Jede Zahl aus dem Katalog ist aktuell. Eigene Annahmen werden nie verglichen.</translation>
    </message>
    <message>
        <source>The catalogue states these figures differently now. Your own assumptions are never touched.</source>
        <translation>Der Katalog nennt diese Zahlen jetzt anders. Eigene Annahmen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Geänderte Zahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>states it no more; the plan&apos;s value becomes an assumption</source>
        <translation>nennt sie nicht mehr; der Wert des Plans wird zur Annahme</translation>
    </message>
    <message>
        <source>Take over (%1)</source>
        <translation>Übernehmen (%1)</translation>
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
    <name>wattscape::ui::CheckListEditor</name>
    <message>
        <source>The plan has none yet</source>
        <translation>Der Plan hat noch keine</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ChoiceEditor</name>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
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
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::DateActions</name>
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
        <source>&amp;Go to date or place…</source>
        <translation>&amp;Gehe zu Datum oder Ort…</translation>
    </message>
    <message>
        <source>Set base&amp;line</source>
        <translation>Basis&amp;linie setzen</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <translation>Basislinie setzen</translation>
    </message>
    <message>
        <source>&amp;Clear baseline</source>
        <translation>Basislinie &amp;löschen</translation>
    </message>
    <message>
        <source>Clear baseline</source>
        <translation>Basislinie löschen</translation>
    </message>
    <message>
        <source>Show &amp;variance</source>
        <translation>Ab&amp;weichung zeigen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::DownsidePanel</name>
    <message>
        <source>Downside cases</source>
        <translation>Ungünstige Fälle</translation>
    </message>
    <message>
        <source>Each case is this plan with one change: what is not there at its start comes later; building, buying and operating cost more; offtakes pay less; interest rises; GPUs are used less.</source>
        <translation>Jeder Fall ist dieser Plan mit einer Änderung: Was zu seinem Beginn nicht da ist, kommt später; Bau, Kauf und Betrieb kosten mehr; Abnehmer zahlen weniger; Zinsen steigen; GPUs werden weniger genutzt.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Equity IRR</source>
        <translation>IRR Eigenkapital</translation>
    </message>
    <message>
        <source>IRR %1</source>
        <translation>IRR %1</translation>
    </message>
    <message>
        <source>DSCR, least</source>
        <translation>DSCR, kleinster</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Equity called</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>Nicht finanziert</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
    <name>wattscape::ui::E</name>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
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
    <message>
        <source>The clipboard holds nothing that was copied from a plan</source>
        <translation>Die Zwischenablage enthält nichts, was aus einem Plan kopiert wurde</translation>
    </message>
    <message>
        <source>The clipboard&apos;s plan can&apos;t be read: %1</source>
        <translation>Der Plan in der Zwischenablage ist nicht lesbar: %1</translation>
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
    <name>wattscape::ui::EnergyTable</name>
    <message>
        <source>Energy by month</source>
        <translation>Energie nach Monaten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Die ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::EnergyView</name>
    <message>
        <source>Energy chart</source>
        <translation>Energiediagramm</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::EvaluationProgress</name>
    <message>
        <source>Calculation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Es wird gerechnet</translation>
    </message>
    <message>
        <source>Stop the calculation</source>
        <translation>Berechnung anhalten</translation>
    </message>
    <message>
        <source>Figures are of an earlier state</source>
        <translation>Die Zahlen sind von einem früheren Stand</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Neu berechnen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ExplanationTree</name>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from the plan’s dates and results</source>
        <translation>aus Terminen und Ergebnissen des Plans</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::Exports</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;series as CSV…</source>
        <translation>&amp;Zeitreihen als CSV exportieren…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export &amp;GeoJSON…</source>
        <translation>&amp;GeoJSON exportieren…</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Plans as JSON (*.json)</source>
        <translation>Pläne als JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>Berichte (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Der Bericht wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The report is open in the viewer, ready to print</source>
        <translation>Der Bericht ist im Betrachter geöffnet und kann gedruckt werden</translation>
    </message>
    <message>
        <source>No program here shows PDF files; the report is in %1</source>
        <translation>Hier zeigt kein Programm PDF-Dateien; der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>Der Bericht wird gezeichnet…</translation>
    </message>
    <message>
        <source>Export &amp;workbook…</source>
        <translation>Als Arbeits&amp;mappe exportieren …</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::FieldForm</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::FinanceCharts</name>
    <message>
        <source>Finance charts</source>
        <translation>Finanzdiagramme</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::FinanceView</name>
    <message>
        <source>Accounts</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Ausschüttungen</translation>
    </message>
    <message>
        <source>Page of the finance view</source>
        <translation>Seite der Finanzansicht</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge eines Zeitraums</translation>
    </message>
    <message>
        <source>Create a venture</source>
        <translation>Projektgesellschaft anlegen</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Projektgesellschaft</translation>
    </message>
    <message>
        <source>Partners’ returns</source>
        <translation>Renditen der Partner</translation>
    </message>
    <message>
        <source>Flows fall on each month’s last day. IRR: effective annual, days / 365. NPV: on the plan’s first day, at each partner’s discount rate. DSCR: cash for debt service over debt service, last twelve months, at each quarter’s end.</source>
        <translation>Zahlungen fallen auf den letzten Tag des Monats. IRR: effektiver Jahreszins, Tage / 365. Kapitalwert: am ersten Tag des Plans, mit dem Kalkulationszins des Partners. DSCR: Mittel für den Schuldendienst durch Schuldendienst, letzte zwölf Monate, zu jedem Quartalsende.</translation>
    </message>
    <message>
        <source>No venture owns anything yet.</source>
        <translation>Noch gehört keiner Projektgesellschaft etwas.</translation>
    </message>
    <message>
        <source>A venture that owns the selected sites; of no selection, all sites</source>
        <translation>Eine Projektgesellschaft, der die ausgewählten Standorte gehören; ohne Auswahl alle</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <translation>Mittelverwendung %1</translation>
    </message>
    <message>
        <source>equity %1</source>
        <translation>Eigenkapital %1</translation>
    </message>
    <message>
        <source>debt %1</source>
        <translation>Kredit %1</translation>
    </message>
    <message>
        <source>equity IRR %1</source>
        <translation>IRR des Eigenkapitals %1</translation>
    </message>
    <message>
        <source>DSCR at least %1, average %2</source>
        <translation>DSCR mindestens %1, im Mittel %2</translation>
    </message>
    <message>
        <source>not funded %1</source>
        <translation>nicht finanziert %1</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>Schuldendienst</translation>
    </message>
    <message>
        <source>Sources and uses</source>
        <translation>Mittelherkunft und -verwendung</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::FixMenu</name>
    <message>
        <source>leaves %1 MW short, %2 racks dark</source>
        <translation>es fehlen noch %1 MW, %2 Racks dunkel</translation>
    </message>
    <message>
        <source>leaves %1 racks, until %2</source>
        <translation>es bleiben %1 Racks, bis %2</translation>
    </message>
    <message>
        <source>solves it</source>
        <translation>löst es</translation>
    </message>
    <message>
        <source>; then %1 at %2 from %3</source>
        <translation>; dann %1 in %2 ab %3</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Abhilfen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::FundingTable</name>
    <message>
        <source>Months that are counted</source>
        <translation>Gezählte Monate</translation>
    </message>
    <message>
        <source>To completion</source>
        <translation>Bis Fertigstellung</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Sources and uses</source>
        <translation>Mittelherkunft und -verwendung</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Mittelverwendung</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
    <name>wattscape::ui::IssueTable</name>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::IssuesModel</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%2 – was ignored until it changed: “%1”</source>
        <translation>%2 – war ignoriert, bis es sich änderte: „%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::IssuesPanel</name>
    <message>
        <source>Nothing is wrong that we know of.
%1 rules were checked.</source>
        <translation>Nichts ist falsch, soweit wir wissen.
%1 Regeln wurden geprüft.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>by site</source>
        <translation>nach Standort</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>nach Ursache</translation>
    </message>
    <message>
        <source>Group issues</source>
        <translation>Probleme gruppieren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>What can be done about the issue (%1)</source>
        <translation>Was gegen das Problem zu tun ist (%1)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die gewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>idle cost %1</source>
        <translation>Leerkosten %1</translation>
    </message>
    <message>
        <source>%1 ignored</source>
        <translation>%1 ignoriert</translation>
    </message>
    <message>
        <source>%1 hidden by the filter, not in the sum</source>
        <translation>%1 vom Filter verborgen, nicht in der Summe</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>Put the issue back on the list</source>
        <translation>Das Problem wieder auf die Liste setzen</translation>
    </message>
    <message>
        <source>Take the issue off the list, with a reason</source>
        <translation>Das Problem von der Liste nehmen, mit Begründung</translation>
    </message>
    <message>
        <source>Stop ignoring issue</source>
        <translation>Problem nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Ignore issue</source>
        <translation>Problem ignorieren</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::KeysTable</name>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>Einen Befehl oder seine Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Neue Tasten</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already</source>
        <translation>%1 gehört schon zu „%2“</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::LineEditor</name>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::LinkDrag</name>
    <message>
        <source>An end can&apos;t wait for a beginning: drop it on the beginning of the bar</source>
        <translation>Ein Ende kann nicht auf einen Anfang warten: am Anfang des Balkens ablegen</translation>
    </message>
    <message>
        <source>This would close a loop: %1</source>
        <translation>Das würde einen Kreis schließen: %1</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::LinkedList</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
        <source>&amp;Next issue</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous issue</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Recalc&amp;ulate</source>
        <translation>&amp;Neu berechnen</translation>
    </message>
    <message>
        <source>Update from &amp;catalogue…</source>
        <translation>Aus dem &amp;Katalog aktualisieren…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this part</source>
        <translation>&amp;Hilfe zu diesem Teil</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;About Wattscape</source>
        <translation>&amp;Über Wattscape</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
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
        <source>Zoom in here</source>
        <translation>Hier vergrößern</translation>
    </message>
    <message>
        <source>Copy coordinates: %1</source>
        <translation>Koordinaten kopieren: %1</translation>
    </message>
    <message>
        <source>Place a site here</source>
        <translation>Hier einen Standort anlegen</translation>
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
    <name>wattscape::ui::NotesEditor</name>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::OutlineModel</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move in the plan</source>
        <translation>Im Plan verschieben</translation>
    </message>
    <message>
        <source>%1 – issues: %2</source>
        <translation>%1 – Probleme: %2</translation>
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
    <message>
        <source>Nothing is named “%1”. The nearest:</source>
        <translation>Nichts heißt „%1“. Am nächsten kommen:</translation>
    </message>
    <message>
        <source>Nothing is named “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
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
    <name>wattscape::ui::Panels</name>
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
</context>
<context>
    <name>wattscape::ui::PartnerAmountsEditor</name>
    <message>
        <source>Add a partner to %1</source>
        <translation>Partner zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>mixed; a new list goes to all of them</source>
        <translation>verschieden; eine neue Liste gilt für alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>Partner hinzufügen …</translation>
    </message>
    <message>
        <source>The plan has no partners yet</source>
        <translation>Der Plan hat noch keine Partner</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::PartsSection</name>
    <message>
        <source>Halls</source>
        <translation>Hallen</translation>
    </message>
    <message>
        <source>Power sources</source>
        <translation>Stromquellen</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Tranchen</translation>
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
        <source>%1; recalled, to be checked</source>
        <translation>%1; aus dem Gedächtnis, noch zu prüfen</translation>
    </message>
    <message>
        <source>Power: %1 USD/MWh, average for industry, all-in, %2</source>
        <translation>Strom: %1 USD/MWh, Durchschnitt der Industrie, alles inbegriffen, %2</translation>
    </message>
    <message>
        <source>Power price: n/a</source>
        <translation>Strompreis: k. A.</translation>
    </message>
    <message>
        <source>Grid carbon: %1 kg/MWh, average of a year, %2</source>
        <translation>CO₂ des Netzes: %1 kg/MWh, Jahresdurchschnitt, %2</translation>
    </message>
    <message>
        <source>Grid carbon: n/a</source>
        <translation>CO₂ des Netzes: k. A.</translation>
    </message>
    <message>
        <source>Grid region: %1</source>
        <translation>Netzregion: %1</translation>
    </message>
    <message>
        <source>Grid region: n/a</source>
        <translation>Netzregion: k. A.</translation>
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
        <source>a plan that was never saved</source>
        <translation>ein nie gespeicherter Plan</translation>
    </message>
    <message>
        <source>Wattscape ended before %1 was saved. Recover it? The copy was made on %2, %3 edits after the last save.</source>
        <translation>Wattscape endete, bevor %1 gespeichert war. Wiederherstellen? Die Kopie entstand am %2, %3 Änderungen nach dem letzten Speichern.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::PowerView</name>
    <message>
        <source>Power chart</source>
        <translation>Leistungsdiagramm</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and size of text change with the next start.</source>
        <translation>Sprache und Schriftgröße ändern sich mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Schrift&amp;größe</translation>
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
    <message>
        <source>Open a copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine as a copy…</source>
        <translation>Meine als Kopie behalten…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ReasonBar</name>
    <message>
        <source>Why can this stay as it is?</source>
        <translation>Warum kann das so bleiben?</translation>
    </message>
    <message>
        <source>Reason for ignoring the issue</source>
        <translation>Begründung, das Problem zu ignorieren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ReportDrawing</name>
    <message>
        <source>wattscape-report is missing: %1</source>
        <translation>wattscape-report fehlt: %1</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Der Bericht wurde nicht geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ReportView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>The plan has changed: drawing the report anew…</source>
        <translation>Der Plan hat sich geändert: Der Bericht wird neu gezeichnet…</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>Der Bericht wird gezeichnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
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
    <name>wattscape::ui::ReturnsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>several: %1</source>
        <translation>mehrere: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>At %1 % a year</source>
        <translation>Mit %1 % im Jahr</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of what is paid in</source>
        <translation>Anteil an dem, was eingezahlt wird</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Distributions, and fees as a payee</source>
        <translation>Ausschüttungen, und Gebühren als Empfänger</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>Effective annual, from dated flows, days / 365; before tax</source>
        <translation>Effektiver Jahreszins aus datierten Zahlungen, Tage / 365; vor Steuern</translation>
    </message>
    <message>
        <source>IRR after tax</source>
        <translation>IRR nach Steuern</translation>
    </message>
    <message>
        <source>Effective annual, from dated flows, days / 365</source>
        <translation>Effektiver Jahreszins aus datierten Zahlungen, Tage / 365</translation>
    </message>
    <message>
        <source>MOIC</source>
        <translation>MOIC</translation>
    </message>
    <message>
        <source>Received over paid in</source>
        <translation>Erhalten durch eingezahlt</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>On the plan’s first day, at the partner’s discount rate; before tax</source>
        <translation>Am ersten Tag des Plans, mit dem Kalkulationszins des Partners; vor Steuern</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>From the plan’s first day until what came back covers what was paid in</source>
        <translation>Vom ersten Tag des Plans, bis das Erhaltene das Eingezahlte deckt</translation>
    </message>
    <message>
        <source>Peak exposure</source>
        <translation>Höchster Einsatz</translation>
    </message>
    <message>
        <source>The most that is ever out of pocket</source>
        <translation>Das meiste, was je im Feuer steht</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::SearchActions</name>
    <message>
        <source>&amp;Find in the plan</source>
        <translation>Im Plan &amp;suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden …</translation>
    </message>
    <message>
        <source>Commands, objects, places, dates</source>
        <translation>Befehle, Objekte, Orte, Daten</translation>
    </message>
    <message>
        <source>A date, coordinates or a place</source>
        <translation>Ein Datum, Koordinaten oder ein Ort</translation>
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
    <name>wattscape::ui::SharedFile</name>
    <message>
        <source>%1 is open in another window (process %2). Whoever saves last wins.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet (Prozess %2). Wer zuletzt speichert, gewinnt.</translation>
    </message>
    <message>
        <source>%1 is open on %2 (process %3). Whoever saves last wins.</source>
        <translation>%1 ist auf %2 geöffnet (Prozess %3). Wer zuletzt speichert, gewinnt.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Save over it?</source>
        <translation>%1 ist in einem anderen Fenster geöffnet. Trotzdem überschreiben?</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened. Save over it? What it wrote stays in the backup beside the file.</source>
        <translation>Ein anderes Programm hat %1 seit dem Öffnen geändert. Überschreiben? Was es schrieb, bleibt in der Sicherung neben der Datei.</translation>
    </message>
    <message>
        <source>Another program has changed %1. Reload it? Your unsaved changes would be lost; or keep yours as a copy.</source>
        <translation>Ein anderes Programm hat %1 geändert. Neu laden? Ungespeicherte Änderungen gingen verloren; oder die eigene Fassung als Kopie behalten.</translation>
    </message>
    <message>
        <source>Another program has changed %1. Reload it?</source>
        <translation>Ein anderes Programm hat %1 geändert. Neu laden?</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::SheetEditor</name>
    <message>
        <source>Adds up to %1, not to 100 %</source>
        <translation>Ergibt zusammen %1, nicht 100 %</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>mixed; a new list goes to all of them</source>
        <translation>verschieden; eine neue Liste gilt für alle</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::SheetModel</name>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::SheetPane</name>
    <message>
        <source>Add a row: %1</source>
        <translation>Zeile hinzufügen: %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Remove the selected rows: %1</source>
        <translation>Gewählte Zeilen entfernen: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Select the rows that should go</source>
        <translation>Die Zeilen wählen, die weg sollen</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” in what is pasted can be read in two ways:</source>
        <translation>„%1“ im Eingefügten lässt sich auf zwei Arten lesen:</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>Als %1 lesen</translation>
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
    <name>wattscape::ui::StatementModel</name>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>All that falls before the plan’s first month</source>
        <translation>Alles, was vor den ersten Monat des Plans fällt</translation>
    </message>
    <message>
        <source>Thousand USD</source>
        <translation>Tausend USD</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::StatementTable</name>
    <message>
        <source>Lines of the accounts</source>
        <translation>Zeilen der Rechnung</translation>
    </message>
    <message>
        <source>Accounts by period</source>
        <translation>Rechnung nach Zeiträumen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
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
        <source>On %1. Calculated in %2 ms.</source>
        <translation>Am %1. In %2 ms berechnet.</translation>
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
        <source>Unit of the histogram</source>
        <translation>Einheit des Histogramms</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::VentureActions</name>
    <message>
        <source>&amp;Venture</source>
        <translation>&amp;Projektgesellschaft</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>Construction &amp;loan</source>
        <translation>&amp;Baukredit</translation>
    </message>
    <message>
        <source>&amp;Term debt</source>
        <translation>&amp;Langfristkredit</translation>
    </message>
    <message>
        <source>Ve&amp;ndor funding</source>
        <translation>&amp;Lieferantenfinanzierung</translation>
    </message>
    <message>
        <source>&amp;Offtake</source>
        <translation>&amp;Abnahmevertrag</translation>
    </message>
    <message>
        <source>&amp;Distribution tier</source>
        <translation>Ausschüttungs&amp;stufe</translation>
    </message>
    <message>
        <source>To the v&amp;enture</source>
        <translation>Zur Projekt&amp;gesellschaft</translation>
    </message>
    <message>
        <source>Add venture</source>
        <translation>Projektgesellschaft hinzufügen</translation>
    </message>
    <message>
        <source>Venture %1</source>
        <translation>Projektgesellschaft %1</translation>
    </message>
    <message>
        <source>Delayed-dra&amp;w loan</source>
        <translation>Darlehen mit &amp;verzögertem Abruf</translation>
    </message>
    <message>
        <source>&amp;Bond</source>
        <translation>An&amp;leihe</translation>
    </message>
    <message>
        <source>&amp;Rack lease</source>
        <translation>&amp;Rack-Leasing</translation>
    </message>
    <message>
        <source>&amp;Guaranty</source>
        <translation>&amp;Garantie</translation>
    </message>
    <message>
        <source>W&amp;arrants</source>
        <translation>O&amp;ptionsrechte</translation>
    </message>
</context>
<context>
    <name>wattscape::ui::ViewActions</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Strom</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>Ka&amp;pazität</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Neben&amp;einander</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Alles ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Hide side panels</source>
        <translation>Seitenbereiche &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
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
        <source>M&amp;ap tools</source>
        <translation>K&amp;artenwerkzeuge</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Finance</source>
        <translation>&amp;Finanzen</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energie</translation>
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
    <name>wattscape::ui::Writer</name>
    <message>
        <source>million USD</source>
        <translation>Mio. USD</translation>
    </message>
    <message>
        <source>Nothing is paid here yet.</source>
        <translation>Hier wird noch nichts gezahlt.</translation>
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
