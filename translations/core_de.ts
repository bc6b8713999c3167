<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>%1 columns are pasted, but only %2 follow here</source>
        <translation>%1 Spalten werden eingefügt, hier folgen aber nur %2</translation>
    </message>
    <message>
        <source>%1 comes on %2, after the plan&apos;s end</source>
        <translation>%1 kommt am %2, nach dem Ende des Plans</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage später</translation>
    </message>
    <message>
        <source>%1 ended on %2, before the plan begins</source>
        <translation>%1 endete am %2, vor dem Beginn des Plans</translation>
    </message>
    <message>
        <source>%1 has %2 racks planned and no power in any month</source>
        <translation>%1: %2 Racks geplant und in keinem Monat Strom</translation>
    </message>
    <message>
        <source>%1 has no dates of its own; allowed are halls, tranches, rollouts and milestones</source>
        <translation>%1 hat keine eigenen Termine; erlaubt sind Hallen, Tranchen, Rollouts und Meilensteine</translation>
    </message>
    <message>
        <source>%1 is delivered from %2 on, after the plan&apos;s end</source>
        <translation>%1 wird ab %2 geliefert, nach dem Ende des Plans</translation>
    </message>
    <message>
        <source>%1 is delivered from %2 on, and has no hall to go to</source>
        <translation>%1 wird ab %2 geliefert und hat keine Halle</translation>
    </message>
    <message>
        <source>%1 is delivered from %2 on, before %3 ships in volume from %4: %5 racks</source>
        <translation>%1 wird ab %2 geliefert, bevor %3 ab %4 in Serie kommt: %5 Racks</translation>
    </message>
    <message>
        <source>%1 is delivered from %2 on, before a hall of its is ready on %3: %4 racks wait</source>
        <translation>%1 wird ab %2 geliefert, bevor am %3 eine seiner Hallen bereit ist: %4 Racks warten</translation>
    </message>
    <message>
        <source>%1 is delivered until %2, beyond the plan&apos;s end</source>
        <translation>%1 wird bis %2 geliefert, über das Ende des Plans hinaus</translation>
    </message>
    <message>
        <source>%1 is in the baseline already</source>
        <translation>%1 ist schon im Basisplan</translation>
    </message>
    <message>
        <source>%1 is no id; allowed is 1 to %2</source>
        <translation>%1 ist keine Kennung; erlaubt ist 1 bis %2</translation>
    </message>
    <message>
        <source>%1 is not a partner</source>
        <translation>%1 ist kein Partner</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is not at %2</source>
        <translation>%1 liegt nicht an %2</translation>
    </message>
    <message>
        <source>%1 is pushed from %2 to %3 by what it depends on, and retires on %4: none of its racks come</source>
        <translation>%1 wird von seinen Vorgängern vom %2 auf den %3 verschoben und geht am %4 außer Betrieb: Keines seiner Racks kommt</translation>
    </message>
    <message>
        <source>%1 is pushed from %2 to %3, %4 days later, by what it depends on</source>
        <translation>%1 wird von seinen Vorgängern vom %2 auf den %3 verschoben, %4 Tage später</translation>
    </message>
    <message>
        <source>%1 is ready on %2, after the plan&apos;s end</source>
        <translation>%1 ist am %2 bereit, nach dem Ende des Plans</translation>
    </message>
    <message>
        <source>%1 is the id of %2 already; an id is given once in a plan</source>
        <translation>%1 ist schon die Kennung von %2; eine Kennung wird in einem Plan nur einmal vergeben</translation>
    </message>
    <message>
        <source>%1 is too large for a count</source>
        <translation>%1 ist zu groß für eine Anzahl</translation>
    </message>
    <message>
        <source>%1 lacks %2 MWh from %3 to %4: its sources give up to %5 MW too little</source>
        <translation>%1 fehlen %2 MWh vom %3 bis %4: seine Quellen geben bis zu %5 MW zu wenig</translation>
    </message>
    <message>
        <source>%1 lacks %2 MWh from %3 to the plan&apos;s end: its sources give up to %4 MW too little</source>
        <translation>%1 fehlen %2 MWh vom %3 bis zum Ende des Plans: seine Quellen geben bis zu %4 MW zu wenig</translation>
    </message>
    <message>
        <source>%1 lacks %2 USD from %3 on: no commitment covers it</source>
        <translation>%1 fehlen %2 USD ab %3: keine Zusage deckt sie</translation>
    </message>
    <message>
        <source>%1 lacks up to %2 IT MW from %3 to %4: up to %5 racks dark</source>
        <translation>%1 fehlen bis zu %2 IT-MW vom %3 bis %4: bis zu %5 Racks ohne Strom</translation>
    </message>
    <message>
        <source>%1 lacks up to %2 IT MW from %3 to the plan&apos;s end: up to %4 racks dark</source>
        <translation>%1 fehlen bis zu %2 IT-MW vom %3 bis zum Ende des Plans: bis zu %4 Racks ohne Strom</translation>
    </message>
    <message>
        <source>%1 lies on %2, outside the plan&apos;s months</source>
        <translation>%1 liegt am %2, außerhalb der Monate des Plans</translation>
    </message>
    <message>
        <source>%1 retires on %2, before the plan begins</source>
        <translation>%1 geht am %2 außer Betrieb, vor dem Beginn des Plans</translation>
    </message>
    <message>
        <source>%1 rows are pasted, but only %2 follow here</source>
        <translation>%1 Zeilen werden eingefügt, hier folgen aber nur %2</translation>
    </message>
    <message>
        <source>%1 runs beyond its service life of %2 years from %3 on: up to %4 racks</source>
        <translation>%1 läuft ab %3 über seine Nutzungsdauer von %2 Jahren hinaus: bis zu %4 Racks</translation>
    </message>
    <message>
        <source>%1: up to %2 racks stranded from %3 to %4, %5</source>
        <translation>%1: bis zu %2 Racks gestrandet vom %3 bis %4, %5</translation>
    </message>
    <message>
        <source>%1: up to %2 racks stranded from %3 to the plan&apos;s end, %4</source>
        <translation>%1: bis zu %2 Racks gestrandet vom %3 bis zum Ende des Plans, %4</translation>
    </message>
    <message>
        <source>1 is placed and energised first.</source>
        <translation>1 wird zuerst aufgestellt und eingeschaltet.</translation>
    </message>
    <message>
        <source>1 to 12, not before the first.</source>
        <translation>1 bis 12, nicht vor dem ersten.</translation>
    </message>
    <message>
        <source>1 to 12. The peaks of the season set the megawatts of the next year.</source>
        <translation>1 bis 12. Die Spitzen der Saison bestimmen die Megawatt des nächsten Jahres.</translation>
    </message>
    <message>
        <source>26 U.S.C. 172</source>
        <translation>26 U.S.C. 172</translation>
    </message>
    <message>
        <source>A dollar of now owes at completion</source>
        <translation>Ein Dollar von jetzt schuldet bei Fertigstellung</translation>
    </message>
    <message>
        <source>A geometry is not a GeoPackage polygon</source>
        <translation>Eine Geometrie ist kein GeoPackage-Polygon</translation>
    </message>
    <message>
        <source>A refresh: as racks get ready, as many of the replaced rollout retire.</source>
        <translation>Eine Erneuerung: Mit jedem bereiten Rack geht eines des ersetzten Rollouts außer Betrieb.</translation>
    </message>
    <message>
        <source>A side of the outline spans half the Earth</source>
        <translation>Eine Seite des Umrisses reicht um die halbe Erde</translation>
    </message>
    <message>
        <source>A step on each anniversary of its start.</source>
        <translation>Eine Stufe an jedem Jahrestag des Beginns.</translation>
    </message>
    <message>
        <source>A step on each anniversary of the first day.</source>
        <translation>Eine Stufe an jedem Jahrestag des ersten Tages.</translation>
    </message>
    <message>
        <source>A step on each anniversary of the rent’s first day.</source>
        <translation>Eine Stufe an jedem Jahrestag des ersten Miettags.</translation>
    </message>
    <message>
        <source>Accrual</source>
        <translation>Verzinsung</translation>
    </message>
    <message>
        <source>Add %1 facility MW of on-site power beside the substation from %2</source>
        <translation>Ab %2 %1 Anlagen-MW eigene Erzeugung neben dem Umspannwerk hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 facility MW to %2 from %3</source>
        <translation>%2 ab %3 um %1 Anlagen-MW erweitern</translation>
    </message>
    <message>
        <source>Add a grid interconnect of %1 facility MW from %2</source>
        <translation>Ab %2 einen Netzanschluss von %1 Anlagen-MW hinzufügen</translation>
    </message>
    <message>
        <source>Advance rate</source>
        <translation>Beleihungssatz</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Age in months and share of the price.</source>
        <translation>Alter in Monaten und Anteil am Preis.</translation>
    </message>
    <message>
        <source>Agree to %1 for %2, as its predecessors want it</source>
        <translation>Für %2 den %1 vereinbaren, wie es die Vorgänger verlangen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount not funded</source>
        <translation>Nicht finanzierter Betrag</translation>
    </message>
    <message>
        <source>An outline needs at least three corners</source>
        <translation>Ein Umriss braucht mindestens drei Ecken</translation>
    </message>
    <message>
        <source>Announced power</source>
        <translation>Angekündigte Leistung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <source>Assumed utilisation</source>
        <translation>Angenommene Auslastung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>BF16 dense</source>
        <translation>BF16 dicht</translation>
    </message>
    <message>
        <source>BF16 dense a GPU</source>
        <translation>BF16 dicht je GPU</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Basiszins</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>Batterieenergie</translation>
    </message>
    <message>
        <source>Behind: through the substation and under its limit. Beside: on-site and not through it.</source>
        <translation>Dahinter: durch das Umspannwerk und unter seiner Grenze. Daneben: am Standort und nicht durch das Umspannwerk.</translation>
    </message>
    <message>
        <source>Billed from month</source>
        <translation>Abgerechnet ab Monat</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Anleihe</translation>
    </message>
    <message>
        <source>Bond money never spent</source>
        <translation>Nie ausgegebenes Anleihegeld</translation>
    </message>
    <message>
        <source>Bonds</source>
        <translation>Anleihen</translation>
    </message>
    <message>
        <source>Bonus in the first year</source>
        <translation>Sonderabschreibung im ersten Jahr</translation>
    </message>
    <message>
        <source>Bought from another venture</source>
        <translation>Von anderer Projektgesellschaft gekauft</translation>
    </message>
    <message>
        <source>Bought from the grid</source>
        <translation>Aus dem Netz gekauft</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grundstücksgrenze</translation>
    </message>
    <message>
        <source>Bring %1 forward to %2, %3 days earlier</source>
        <translation>%1 auf %2 vorziehen, %3 Tage früher</translation>
    </message>
    <message>
        <source>Btu/kWh</source>
        <translation>Btu/kWh</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Busy share of energised GPU-hours until workloads say.</source>
        <translation>Genutzter Anteil der GPU-Stunden in Betrieb, solange keine Lasten geplant sind.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Abnehmer</translation>
    </message>
    <message>
        <source>Buying venture</source>
        <translation>Kaufende Projektgesellschaft</translation>
    </message>
    <message>
        <source>By day; nominal. The interest rate is added to it.</source>
        <translation>Nach Tag; nominal. Der Zinssatz kommt hinzu.</translation>
    </message>
    <message>
        <source>Called hours</source>
        <translation>Abgerufene Stunden</translation>
    </message>
    <message>
        <source>Campus limit</source>
        <translation>Campusgrenze</translation>
    </message>
    <message>
        <source>Can be drawn</source>
        <translation>Kann abgerufen werden</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity charge</source>
        <translation>Kapazitätsentgelt</translation>
    </message>
    <message>
        <source>Capacity credit</source>
        <translation>Kapazitätskredit</translation>
    </message>
    <message>
        <source>Capacity factor</source>
        <translation>Kapazitätsfaktor</translation>
    </message>
    <message>
        <source>Capacity factor by month</source>
        <translation>Kapazitätsfaktor nach Monaten</translation>
    </message>
    <message>
        <source>Capacity obligation</source>
        <translation>Kapazitätsverpflichtung</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>Carbon of on-site sources</source>
        <translation>CO2 der Quellen vor Ort</translation>
    </message>
    <message>
        <source>Cash available for debt service</source>
        <translation>Mittel für den Schuldendienst</translation>
    </message>
    <message>
        <source>Cash before completion</source>
        <translation>Mittel vor der Fertigstellung</translation>
    </message>
    <message>
        <source>Cash for the term debt</source>
        <translation>Mittel für das Endfinanzierungsdarlehen</translation>
    </message>
    <message>
        <source>Cash held</source>
        <translation>Zurückgehaltene Mittel</translation>
    </message>
    <message>
        <source>Cash sweep</source>
        <translation>Cash Sweep</translation>
    </message>
    <message>
        <source>Cash waits while the coverage of the last twelve months is below this.</source>
        <translation>Mittel warten, solange die Deckung der letzten zwölf Monate darunter liegt.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue row</source>
        <translation>Katalogzeile</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Catch-up</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endbestand</translation>
    </message>
    <message>
        <source>Coincident peak</source>
        <translation>Gleichzeitige Spitze</translation>
    </message>
    <message>
        <source>Coincident-peak charge</source>
        <translation>Entgelt zur Netzspitze</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Column %1 of table %2 is no part of a plan; saving leaves it out</source>
        <translation>Spalte %1 der Tabelle %2 gehört zu keinem Plan; beim Speichern entfällt sie</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Inbetriebnahme</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Commitment fee</source>
        <translation>Bereitstellungszins</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Fertigstellung</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Computed column %1 of table %2 stays behind when the plan is saved</source>
        <translation>Die berechnete Spalte %1 der Tabelle %2 bleibt beim Speichern des Plans zurück</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Construction account</source>
        <translation>Baukonto</translation>
    </message>
    <message>
        <source>Construction interest</source>
        <translation>Bauzeitzinsen</translation>
    </message>
    <message>
        <source>Construction loan</source>
        <translation>Baukredit</translation>
    </message>
    <message>
        <source>Construction start</source>
        <translation>Baubeginn</translation>
    </message>
    <message>
        <source>Contract power</source>
        <translation>Vertragsleistung</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Corner %1 of the outline is no place on Earth</source>
        <translation>Ecke %1 des Umrisses ist kein Ort auf der Erde</translation>
    </message>
    <message>
        <source>Corner %1 of the outline is there twice</source>
        <translation>Ecke %1 des Umrisses ist doppelt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost + %1 %</source>
        <translation>Kosten + %1 %</translation>
    </message>
    <message>
        <source>Cost after completion</source>
        <translation>Kosten nach Fertigstellung</translation>
    </message>
    <message>
        <source>Cost of accepted racks so far</source>
        <translation>Kosten abgenommener Racks bisher</translation>
    </message>
    <message>
        <source>Cost of debt</source>
        <translation>Kreditkosten</translation>
    </message>
    <message>
        <source>Cost of energy</source>
        <translation>Energiekosten</translation>
    </message>
    <message>
        <source>Cost of later months</source>
        <translation>Kosten späterer Monate</translation>
    </message>
    <message>
        <source>Cost of racks</source>
        <translation>Kosten der Racks</translation>
    </message>
    <message>
        <source>Cost of the month</source>
        <translation>Kosten des Monats</translation>
    </message>
    <message>
        <source>Count the share of an interconnect that the grid may curtail.</source>
        <translation>Den Anteil eines Netzanschlusses mitzählen, den das Netz abregeln darf.</translation>
    </message>
    <message>
        <source>Counted to</source>
        <translation>Gezählt bis</translation>
    </message>
    <message>
        <source>Coupon every</source>
        <translation>Zinszahlung alle</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Curtailed by demand response</source>
        <translation>Durch Lastmanagement abgeregelt</translation>
    </message>
    <message>
        <source>Curtailment</source>
        <translation>Abregelung</translation>
    </message>
    <message>
        <source>DSCR, last twelve months</source>
        <translation>DSCR, letzte zwölf Monate</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Days from delivery (negative: before) and share of the price.</source>
        <translation>Tage ab Lieferung (negativ: davor) und Anteil am Preis.</translation>
    </message>
    <message>
        <source>Days to replace</source>
        <translation>Tage bis zum Ersatz</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>Schuldendienst</translation>
    </message>
    <message>
        <source>Debt service reserve</source>
        <translation>Schuldendienstreserve</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Erbetene Entscheidung</translation>
    </message>
    <message>
        <source>Deductible from federal income.</source>
        <translation>Vom Einkommen des Bundes abziehbar.</translation>
    </message>
    <message>
        <source>Delayed-draw loan</source>
        <translation>Darlehen mit verzögertem Abruf</translation>
    </message>
    <message>
        <source>Delivery of the first batch; further batches follow every seven days.</source>
        <translation>Lieferung der ersten Charge; weitere folgen alle sieben Tage.</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>Leistungspreis</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>Lastmanagement</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Derating</source>
        <translation>Leistungsminderung</translation>
    </message>
    <message>
        <source>Design PUE</source>
        <translation>Auslegungs-PUE</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Ausgeschüttet</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Ausschüttung</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Ausschüttungen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Drawn as delivered</source>
        <translation>Nach Lieferung abgerufen</translation>
    </message>
    <message>
        <source>Drawn before</source>
        <translation>Zuvor abgerufen</translation>
    </message>
    <message>
        <source>Earned by bond accounts</source>
        <translation>Ertrag der Anleihekonten</translation>
    </message>
    <message>
        <source>Earned by the account</source>
        <translation>Ertrag des Kontos</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>Arbeitspreis</translation>
    </message>
    <message>
        <source>Energy region</source>
        <translation>Energieregion</translation>
    </message>
    <message>
        <source>Energy service, capacity</source>
        <translation>Energiedienst, Leistung</translation>
    </message>
    <message>
        <source>Energy service, energy</source>
        <translation>Energiedienst, Arbeit</translation>
    </message>
    <message>
        <source>Enrolment price</source>
        <translation>Teilnahmepreis</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Equity called for operation and debt service</source>
        <translation>Eigenkapital für Betrieb und Schuldendienst</translation>
    </message>
    <message>
        <source>Equity called for tax</source>
        <translation>Eigenkapitalabruf für Steuern</translation>
    </message>
    <message>
        <source>Equity is paid in</source>
        <translation>Eigenkapital wird eingezahlt</translation>
    </message>
    <message>
        <source>Escalator</source>
        <translation>Preissteigerung</translation>
    </message>
    <message>
        <source>Everything at them, or what is said below.</source>
        <translation>Alles an ihnen, oder was darunter steht.</translation>
    </message>
    <message>
        <source>Exit payment</source>
        <translation>Ausstiegszahlung</translation>
    </message>
    <message>
        <source>FP4 dense</source>
        <translation>FP4 dicht</translation>
    </message>
    <message>
        <source>FP4 dense a GPU</source>
        <translation>FP4 dicht je GPU</translation>
    </message>
    <message>
        <source>FP8 dense</source>
        <translation>FP8 dicht</translation>
    </message>
    <message>
        <source>FP8 dense a GPU</source>
        <translation>FP8 dicht je GPU</translation>
    </message>
    <message>
        <source>Facility drawn</source>
        <translation>Anlagenbezug</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>Energie der Anlage</translation>
    </message>
    <message>
        <source>Facility limit</source>
        <translation>Anlagengrenze</translation>
    </message>
    <message>
        <source>Facility over IT power at the design point: turns the facility limit into the IT limit.</source>
        <translation>Anlagen- durch IT-Leistung im Auslegungspunkt: macht aus der Anlagengrenze die IT-Grenze.</translation>
    </message>
    <message>
        <source>Facility power as announced; for information, never a limit.</source>
        <translation>Anlagenleistung laut Ankündigung; zur Kenntnis, nie eine Grenze.</translation>
    </message>
    <message>
        <source>Facility provisioned</source>
        <translation>Anlage bereitgestellt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>Failing acceptance</source>
        <translation>Abnahme nicht bestanden</translation>
    </message>
    <message>
        <source>Failures a node-day</source>
        <translation>Ausfälle je Knoten und Tag</translation>
    </message>
    <message>
        <source>Federal tax rate</source>
        <translation>Steuersatz des Bundes</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Fees of other debt</source>
        <translation>Gebühren sonstiger Schulden</translation>
    </message>
    <message>
        <source>Fees received</source>
        <translation>Erhaltene Gebühren</translation>
    </message>
    <message>
        <source>Firm capacity</source>
        <translation>Gesicherte Leistung</translation>
    </message>
    <message>
        <source>Firm power</source>
        <translation>Gesicherte Leistung</translation>
    </message>
    <message>
        <source>Firm share</source>
        <translation>Gesicherter Anteil</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day of draws or rent; a bond’s close.</source>
        <translation>Erster Tag der Abrufe oder der Miete; Abschluss einer Anleihe.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>First racks on</source>
        <translation>Erste Racks am</translation>
    </message>
    <message>
        <source>First volume shipment</source>
        <translation>Erste Serienlieferung</translation>
    </message>
    <message>
        <source>Fixed O&amp;M</source>
        <translation>Betrieb und Wartung, fest</translation>
    </message>
    <message>
        <source>Fixed charge</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Fixed charge a month</source>
        <translation>Grundpreis je Monat</translation>
    </message>
    <message>
        <source>Flips on</source>
        <translation>Flip am</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From completion to the last payment.</source>
        <translation>Von der Fertigstellung bis zur letzten Zahlung.</translation>
    </message>
    <message>
        <source>From delivery</source>
        <translation>Ab Lieferung</translation>
    </message>
    <message>
        <source>From delivery of a batch until it is ready.</source>
        <translation>Von der Lieferung einer Charge, bis sie bereit ist.</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Brennstoff</translation>
    </message>
    <message>
        <source>Fuel and O&amp;M prices hold from this day, and rise on each anniversary.</source>
        <translation>Brennstoff- und Betriebspreise gelten ab diesem Tag und steigen an jedem Jahrestag.</translation>
    </message>
    <message>
        <source>Fuel escalator</source>
        <translation>Steigerung der Brennstoffpreise</translation>
    </message>
    <message>
        <source>Fuel price</source>
        <translation>Brennstoffpreis</translation>
    </message>
    <message>
        <source>Fuel supply: in place of the source&apos;s own fuel price. Higher heating value.</source>
        <translation>Brennstofflieferung: anstelle des Brennstoffpreises der Quelle. Brennwert.</translation>
    </message>
    <message>
        <source>Full step</source>
        <translation>Volle Stufe</translation>
    </message>
    <message>
        <source>Full steps reached</source>
        <translation>Erreichte volle Stufen</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Funding a MW</source>
        <translation>Mittel je MW</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>GPUs je Knoten</translation>
    </message>
    <message>
        <source>GPUs a rack</source>
        <translation>GPUs je Rack</translation>
    </message>
    <message>
        <source>GPUs energised</source>
        <translation>GPUs in Betrieb</translation>
    </message>
    <message>
        <source>Generated on-site</source>
        <translation>Vor Ort erzeugt</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Generation by hour</source>
        <translation>Erzeugung nach Stunden</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Tilgungsfreie Zeit</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>CO2 des Netzes</translation>
    </message>
    <message>
        <source>Guaranties</source>
        <translation>Garantien</translation>
    </message>
    <message>
        <source>Guarantor’s exposure</source>
        <translation>Risiko des Garanten</translation>
    </message>
    <message>
        <source>Guaranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>H100</source>
        <translation>H100</translation>
    </message>
    <message>
        <source>H100 equivalents (dense 8-bit)</source>
        <translation>H100-Äquivalente (8 Bit, dicht)</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
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
        <source>Have %1 ready on %2, %3 days earlier</source>
        <translation>%1 am %2 fertig haben, %3 Tage früher</translation>
    </message>
    <message>
        <source>Heat rate</source>
        <translation>Wärmeverbrauch</translation>
    </message>
    <message>
        <source>Hedged rate</source>
        <translation>Gesicherter Zins</translation>
    </message>
    <message>
        <source>Hedged share</source>
        <translation>Gesicherter Anteil</translation>
    </message>
    <message>
        <source>Higher heating value.</source>
        <translation>Oberer Heizwert (Brennwert).</translation>
    </message>
    <message>
        <source>Hours a year in which the contract power is not drawn.</source>
        <translation>Stunden im Jahr, in denen die Vertragsleistung nicht bezogen wird.</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie erhoben</translation>
    </message>
    <message>
        <source>How the draw lies over the day, from midnight on: only the ratios count.</source>
        <translation>Wie der Bezug über den Tag liegt, ab Mitternacht: nur die Verhältnisse zählen.</translation>
    </message>
    <message>
        <source>IT capacity</source>
        <translation>IT-Kapazität</translation>
    </message>
    <message>
        <source>IT demand</source>
        <translation>IT-Bedarf</translation>
    </message>
    <message>
        <source>IT drawn</source>
        <translation>IT-Bezug</translation>
    </message>
    <message>
        <source>IT energised</source>
        <translation>IT in Betrieb</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT-Energie</translation>
    </message>
    <message>
        <source>IT headroom</source>
        <translation>IT-Reserve</translation>
    </message>
    <message>
        <source>IT limit</source>
        <translation>IT-Grenze</translation>
    </message>
    <message>
        <source>IT shortage</source>
        <translation>IT-Unterdeckung</translation>
    </message>
    <message>
        <source>Idle capital</source>
        <translation>Leerkapital</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>Leerlaufanteil</translation>
    </message>
    <message>
        <source>Ignored by</source>
        <translation>Ignoriert von</translation>
    </message>
    <message>
        <source>Ignored issue</source>
        <translation>Ignoriertes Problem</translation>
    </message>
    <message>
        <source>Ignored on</source>
        <translation>Ignoriert am</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Auf dem Konto</translation>
    </message>
    <message>
        <source>Income before depreciation and interest</source>
        <translation>Ergebnis vor Abschreibung und Zinsen</translation>
    </message>
    <message>
        <source>Income of the tax year before interest</source>
        <translation>Ergebnis des Steuerjahres vor Zinsen</translation>
    </message>
    <message>
        <source>Income that losses may offset</source>
        <translation>Einkommen, das Verluste mindern dürfen</translation>
    </message>
    <message>
        <source>Interconnects: the share that can&apos;t be curtailed.</source>
        <translation>Netzanschlüsse: der Anteil, der nicht abgeregelt werden kann.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Interest and fees</source>
        <translation>Zinsen und Gebühren</translation>
    </message>
    <message>
        <source>Interest during construction</source>
        <translation>Bauzeitzinsen</translation>
    </message>
    <message>
        <source>Interest of a dollar to completion</source>
        <translation>Zins eines Dollars bis zur Fertigstellung</translation>
    </message>
    <message>
        <source>Interest of other debt</source>
        <translation>Zinsen sonstiger Schulden</translation>
    </message>
    <message>
        <source>Interest of the month</source>
        <translation>Zinsen des Monats</translation>
    </message>
    <message>
        <source>Interest owed</source>
        <translation>Geschuldete Zinsen</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>Gezahlte Zinsen</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>Interest rate of the month</source>
        <translation>Zinssatz des Monats</translation>
    </message>
    <message>
        <source>Interruptible supply accepted</source>
        <translation>Unterbrechbare Versorgung zählt</translation>
    </message>
    <message>
        <source>Into working capital</source>
        <translation>In das Betriebskapital</translation>
    </message>
    <message>
        <source>Its cash is counted to this month; after the plan’s end as in the plan’s last year.</source>
        <translation>Ihre Zahlungen werden bis zu diesem Monat gezählt; nach dem Ende des Plans wie in dessen letztem Jahr.</translation>
    </message>
    <message>
        <source>Its prices hold from this day, and rise on each anniversary.</source>
        <translation>Seine Preise gelten ab diesem Tag und steigen an jedem Jahrestag.</translation>
    </message>
    <message>
        <source>January to December; for energy, not for limits.</source>
        <translation>Januar bis Dezember; für Energie, nicht für Grenzen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>LLCR</source>
        <translation>LLCR</translation>
    </message>
    <message>
        <source>Lacking for operation and debt service</source>
        <translation>Fehlbetrag für Betrieb und Schuldendienst</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Zeitabstand</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day of draws or rent.</source>
        <translation>Letzter Tag der Abrufe oder der Miete.</translation>
    </message>
    <message>
        <source>Latitude %1 is outside -90 to 90</source>
        <translation>Die Breite %1 liegt außerhalb von -90 bis 90</translation>
    </message>
    <message>
        <source>Left after tax</source>
        <translation>Rest nach Steuern</translation>
    </message>
    <message>
        <source>Left for bonds, loan and equity</source>
        <translation>Rest für Anleihen, Darlehen und Eigenkapital</translation>
    </message>
    <message>
        <source>Let %1 go into any hall of its site</source>
        <translation>%1 in jede Halle seines Standorts lassen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Line %1 is not a place</source>
        <translation>Zeile %1 ist kein Ort</translation>
    </message>
    <message>
        <source>Load by hour</source>
        <translation>Last nach Stunden</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Lock-up below DSCR</source>
        <translation>Ausschüttungssperre unter DSCR</translation>
    </message>
    <message>
        <source>Longitude %1 is outside -180 to 180</source>
        <translation>Die Länge %1 liegt außerhalb von -180 bis 180</translation>
    </message>
    <message>
        <source>Losses are</source>
        <translation>Verluste werden</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>Margin on cost</source>
        <translation>Aufschlag auf die Kosten</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Marktpreis</translation>
    </message>
    <message>
        <source>Maximum rack power</source>
        <translation>Größte Rackleistung</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Mittlere Reparaturzeit</translation>
    </message>
    <message>
        <source>Megawatts that a tariff&apos;s capacity charge counts.</source>
        <translation>Megawatt, die der Kapazitätspreis eines Tarifs zählt.</translation>
    </message>
    <message>
        <source>Megawatts that the coincident-peak charge counts.</source>
        <translation>Megawatt, die der Preis der gleichzeitigen Spitze zählt.</translation>
    </message>
    <message>
        <source>Memory a GPU</source>
        <translation>Speicher je GPU</translation>
    </message>
    <message>
        <source>Metered peak</source>
        <translation>Gemessene Spitze</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Minimum DSCR</source>
        <translation>Mindest-DSCR</translation>
    </message>
    <message>
        <source>Minimum bill beyond the draw</source>
        <translation>Mindestrechnung über den Bezug hinaus</translation>
    </message>
    <message>
        <source>Minimum bill share</source>
        <translation>Mindestabnahmeanteil</translation>
    </message>
    <message>
        <source>Minimum bill, energy services, PPAs and enrolment count it; it adds no megawatt.</source>
        <translation>Mindestrechnung, Energiedienste, PPAs und Teilnahme zählen sie; sie fügt kein Megawatt hinzu.</translation>
    </message>
    <message>
        <source>Minimum load</source>
        <translation>Mindestlast</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Month of the year after the season from which its megawatts are billed.</source>
        <translation>Monat des Jahres nach der Saison, ab dem ihre Megawatt abgerechnet werden.</translation>
    </message>
    <message>
        <source>Months after completion in which only interest is paid.</source>
        <translation>Monate nach der Fertigstellung, in denen nur Zinsen gezahlt werden.</translation>
    </message>
    <message>
        <source>Months before a refresh in which its cost is set aside, ahead of debt service.</source>
        <translation>Monate vor einer Erneuerung, in denen ihre Kosten vor dem Schuldendienst zurückgelegt werden.</translation>
    </message>
    <message>
        <source>Months by which revenue is paid later.</source>
        <translation>Monate, um die Erlöse später gezahlt werden.</translation>
    </message>
    <message>
        <source>Months of operating cost held in cash.</source>
        <translation>Monate an Betriebskosten, die als Kasse gehalten werden.</translation>
    </message>
    <message>
        <source>Months of service held back.</source>
        <translation>Zurückgehaltener Schuldendienst in Monaten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Negative where capacity is given back. Not together with units.</source>
        <translation>Negativ, wo Leistung zurückgegeben wird. Nicht zusammen mit Einheiten.</translation>
    </message>
    <message>
        <source>Net cash</source>
        <translation>Nettozahlung</translation>
    </message>
    <message>
        <source>Net cash after tax</source>
        <translation>Nettozahlung nach Steuern</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>Netz und Speicher</translation>
    </message>
    <message>
        <source>Nominal; a twelfth each month on the opening balance.</source>
        <translation>Nominal; monatlich ein Zwölftel auf den Anfangsbestand.</translation>
    </message>
    <message>
        <source>Nominal; a twelfth each month on the opening balance. A margin where there is a base rate.</source>
        <translation>Nominal; jeden Monat ein Zwölftel auf den Anfangssaldo. Eine Marge, wo es einen Basiszins gibt.</translation>
    </message>
    <message>
        <source>Not a place: write it like 32.5, -99.784 or 32°30′N 99°47′W</source>
        <translation>Kein Ort: schreiben Sie ihn wie 32.5, -99.784 oder 32°30′N 99°47′W</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>Nicht finanziert</translation>
    </message>
    <message>
        <source>Not spent yet</source>
        <translation>Noch nicht ausgegeben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Anzahl Monate</translation>
    </message>
    <message>
        <source>O&amp;M escalator</source>
        <translation>Steigerung der Betriebskosten</translation>
    </message>
    <message>
        <source>Of a virtual PPA its strike.</source>
        <translation>Beim virtuellen PPA der Ausübungspreis.</translation>
    </message>
    <message>
        <source>Of an interconnect only the share that isn&apos;t firm is curtailed.</source>
        <translation>Bei einem Netzanschluss wird nur der nicht gesicherte Anteil abgeregelt.</translation>
    </message>
    <message>
        <source>Of energy from the grid, year by year; the first figure holds before its day, too.</source>
        <translation>Der Energie aus dem Netz, Jahr für Jahr; die erste Zahl gilt auch vor ihrem Tag.</translation>
    </message>
    <message>
        <source>Of the balance, on which the hedged rate stands in for the base rate.</source>
        <translation>Des Saldos, auf den der gesicherte Zins an die Stelle des Basiszinses tritt.</translation>
    </message>
    <message>
        <source>Of the preferred return, or of the internal rate up to which, or at which, the tier holds; effective annual.</source>
        <translation>Der Vorzugsrendite, oder der interne Zinsfuß, bis zu dem oder bei dem die Stufe gilt; effektiver Jahreszins.</translation>
    </message>
    <message>
        <source>Of what energy costs at its sites.</source>
        <translation>An dem, was Energie an ihren Standorten kostet.</translation>
    </message>
    <message>
        <source>Of what is available, used or not.</source>
        <translation>Vom Verfügbaren, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>Of what its source can give, or of the contract power: paid, taken or not.</source>
        <translation>Von dem, was die Quelle geben kann, oder der Vertragsleistung: bezahlt, genommen oder nicht.</translation>
    </message>
    <message>
        <source>Of what racks cost, or of all cost built so far, a year.</source>
        <translation>An den Rack-Kosten, oder je Jahr an allen bisherigen Baukosten.</translation>
    </message>
    <message>
        <source>Offtake</source>
        <translation>Abnahmevertrag</translation>
    </message>
    <message>
        <source>On what is not drawn yet.</source>
        <translation>Auf das noch nicht Abgerufene.</translation>
    </message>
    <message>
        <source>Once, a month, or for a MW-year of IT energised.</source>
        <translation>Einmal, je Monat, oder je MW-Jahr IT unter Strom.</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Operating cash used</source>
        <translation>Verwendete Betriebsmittel</translation>
    </message>
    <message>
        <source>Operating cost</source>
        <translation>Betriebskosten</translation>
    </message>
    <message>
        <source>Operating cost not earned</source>
        <translation>Nicht verdiente Betriebskosten</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Order lead time</source>
        <translation>Bestellvorlauf</translation>
    </message>
    <message>
        <source>Other debt</source>
        <translation>Sonstige Schulden</translation>
    </message>
    <message>
        <source>Other debt before completion</source>
        <translation>Sonstige Schulden vor Fertigstellung</translation>
    </message>
    <message>
        <source>Own cash, vendors, lessors and draws</source>
        <translation>Eigene Mittel, Lieferanten, Leasinggeber und Abrufe</translation>
    </message>
    <message>
        <source>Own racks placed in service</source>
        <translation>Eigene Racks in Betrieb genommen</translation>
    </message>
    <message>
        <source>Owns of its sites</source>
        <translation>Besitzt von ihren Standorten</translation>
    </message>
    <message>
        <source>PFLOP/s</source>
        <translation>PFLOP/s</translation>
    </message>
    <message>
        <source>PPA</source>
        <translation>PPA</translation>
    </message>
    <message>
        <source>PUE by month</source>
        <translation>PUE nach Monat</translation>
    </message>
    <message>
        <source>Packages; a package may hold several dies.</source>
        <translation>Packages; ein Package kann mehrere Dies enthalten.</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Zuvor gezahlt</translation>
    </message>
    <message>
        <source>Paid by bonds</source>
        <translation>Aus Anleihen gezahlt</translation>
    </message>
    <message>
        <source>Paid by guarantors</source>
        <translation>Von Garanten gezahlt</translation>
    </message>
    <message>
        <source>Paid by lessors</source>
        <translation>Von Leasinggebern gezahlt</translation>
    </message>
    <message>
        <source>Paid by own cash and vendor</source>
        <translation>Aus eigenen Mitteln und vom Lieferanten</translation>
    </message>
    <message>
        <source>Paid by own cash, vendors, lessors and draws</source>
        <translation>Aus eigenen Mitteln, von Lieferanten, Leasinggebern und Abrufen gezahlt</translation>
    </message>
    <message>
        <source>Paid by the guarantor</source>
        <translation>Vom Garanten gezahlt</translation>
    </message>
    <message>
        <source>Paid by the lessor</source>
        <translation>Vom Leasinggeber gezahlt</translation>
    </message>
    <message>
        <source>Paid by the lessor so far</source>
        <translation>Vom Leasinggeber bisher gezahlt</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt wird</translation>
    </message>
    <message>
        <source>Paid from the refresh reserve</source>
        <translation>Aus der Erneuerungsrücklage gezahlt</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Paid to the site for each contract megawatt and month.</source>
        <translation>Dem Standort für jedes Vertragsmegawatt und jeden Monat gezahlt.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Payment falls</source>
        <translation>Zahlung fällig</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Payments left</source>
        <translation>Verbleibende Zahlungen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place in hall order</source>
        <translation>Platz in der Hallenfolge</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan until %1, %2 months longer</source>
        <translation>Bis %1 planen, %2 Monate länger</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power a unit</source>
        <translation>Leistung je Einheit</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>Strom und Kühlung</translation>
    </message>
    <message>
        <source>Power of network and storage, as a share of the rack&apos;s own and on top of it.</source>
        <translation>Leistung von Netz und Speicher, als Anteil an der des Racks und zusätzlich zu ihr.</translation>
    </message>
    <message>
        <source>Power source</source>
        <translation>Stromquelle</translation>
    </message>
    <message>
        <source>Power sources</source>
        <translation>Stromquellen</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Prepaid by the sweep</source>
        <translation>Vorzeitig getilgt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of IT capacity</source>
        <translation>Preis der IT-Kapazität</translation>
    </message>
    <message>
        <source>Price of a GPU-hour</source>
        <translation>Preis einer GPU-Stunde</translation>
    </message>
    <message>
        <source>Price − %1 %</source>
        <translation>Preis − %1 %</translation>
    </message>
    <message>
        <source>Prices and warns; switches nothing off.</source>
        <translation>Bewertet und warnt; schaltet nichts ab.</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Preise vom</translation>
    </message>
    <message>
        <source>Prices idle capital and discounts cash flows.</source>
        <translation>Bewertet ungenutztes Kapital und diskontiert Zahlungsströme.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Principal of other debt</source>
        <translation>Tilgung sonstiger Schulden</translation>
    </message>
    <message>
        <source>Principal paid before completion</source>
        <translation>Tilgung vor Fertigstellung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Promoted partner&apos;s share</source>
        <translation>Anteil des begünstigten Partners</translation>
    </message>
    <message>
        <source>Provided as</source>
        <translation>Gewährt als</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Geber</translation>
    </message>
    <message>
        <source>Provisioning factor</source>
        <translation>Bereitstellungsfaktor</translation>
    </message>
    <message>
        <source>Publisher, title or subject, date, address.</source>
        <translation>Herausgeber, Titel oder Gegenstand, Datum, Adresse.</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 in %2 stellen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Rack lease</source>
        <translation>Rack-Leasing</translation>
    </message>
    <message>
        <source>Rack positions</source>
        <translation>Rackplätze</translation>
    </message>
    <message>
        <source>Rack power, maximum</source>
        <translation>Rackleistung, größte</translation>
    </message>
    <message>
        <source>Rack power, nominal</source>
        <translation>Rackleistung, Nennwert</translation>
    </message>
    <message>
        <source>Rack price</source>
        <translation>Rackpreis</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Racks a week</source>
        <translation>Racks je Woche</translation>
    </message>
    <message>
        <source>Racks accepted</source>
        <translation>Abgenommene Racks</translation>
    </message>
    <message>
        <source>Racks accepted, at cost</source>
        <translation>Abgenommene Racks, zu Kosten</translation>
    </message>
    <message>
        <source>Racks delivered</source>
        <translation>Racks geliefert</translation>
    </message>
    <message>
        <source>Racks energised</source>
        <translation>Racks in Betrieb</translation>
    </message>
    <message>
        <source>Racks placed</source>
        <translation>Racks aufgestellt</translation>
    </message>
    <message>
        <source>Racks ready</source>
        <translation>Racks bereit</translation>
    </message>
    <message>
        <source>Racks stranded</source>
        <translation>Racks gestrandet</translation>
    </message>
    <message>
        <source>Ratchet</source>
        <translation>Spitzenbindung (Ratchet)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Rate of the account</source>
        <translation>Zins des Kontos</translation>
    </message>
    <message>
        <source>Rates + %1 points</source>
        <translation>Zinsen + %1 Punkte</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>Bereit am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Reduce %1 to %2 racks, %3 fewer</source>
        <translation>%1 auf %2 Racks verkleinern, %3 weniger</translation>
    </message>
    <message>
        <source>Refresh reserve</source>
        <translation>Erneuerungsrücklage</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Rent a month</source>
        <translation>Miete im Monat</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <source>Repayment has begun</source>
        <translation>Tilgung hat begonnen</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Reserve funded</source>
        <translation>Reserve gefüllt</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Retire %1 on %2</source>
        <translation>%1 am %2 außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Retire on</source>
        <translation>Außer Betrieb am</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Rollouts fill the site&apos;s halls in this order.</source>
        <translation>Rollouts füllen die Hallen des Standorts in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Round-trip efficiency</source>
        <translation>Speicherwirkungsgrad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Saved for a refresh</source>
        <translation>Für eine Erneuerung zurückgelegt</translation>
    </message>
    <message>
        <source>Scale-up domain</source>
        <translation>Scale-up-Domäne</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Season&apos;s first month</source>
        <translation>Erster Monat der Saison</translation>
    </message>
    <message>
        <source>Season&apos;s last month</source>
        <translation>Letzter Monat der Saison</translation>
    </message>
    <message>
        <source>Security deposit</source>
        <translation>Sicherheitsleistung</translation>
    </message>
    <message>
        <source>Select the site this boundary belongs to, then press Enter</source>
        <translation>Wählen Sie den Standort, zu dem diese Grundstücksgrenze gehört, und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>Service of other debt</source>
        <translation>Dienst sonstiger Schulden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of a rack&apos;s maximum power that is set aside in its hall.</source>
        <translation>Anteil der größten Rackleistung, der in der Halle vorgehalten wird.</translation>
    </message>
    <message>
        <source>Share of cost</source>
        <translation>Anteil an den Kosten</translation>
    </message>
    <message>
        <source>Share of energy cost</source>
        <translation>Anteil an den Energiekosten</translation>
    </message>
    <message>
        <source>Share of its contract power that is generated.</source>
        <translation>Anteil der Vertragsleistung, der erzeugt wird.</translation>
    </message>
    <message>
        <source>Share of nominal power drawn when idle.</source>
        <translation>Anteil der Nennleistung, der im Leerlauf bezogen wird.</translation>
    </message>
    <message>
        <source>Share of rack cost</source>
        <translation>Anteil an den Rackkosten</translation>
    </message>
    <message>
        <source>Share of the cash left after debt service that prepays the term debt.</source>
        <translation>Anteil der Mittel nach Schuldendienst, der den Langfristkredit vorzeitig tilgt.</translation>
    </message>
    <message>
        <source>Share of the hours; lowers energy, never firm capacity.</source>
        <translation>Anteil der Stunden; mindert Energie, nie gesicherte Leistung.</translation>
    </message>
    <message>
        <source>Share of the loan, paid when it is drawn.</source>
        <translation>Anteil am Kredit, bei Auszahlung fällig.</translation>
    </message>
    <message>
        <source>Share of the rating lost to heat and height.</source>
        <translation>Anteil der Nennleistung, der durch Hitze und Höhe verloren geht.</translation>
    </message>
    <message>
        <source>Share price at the sale</source>
        <translation>Aktienkurs beim Verkauf</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Shares a full step</source>
        <translation>Aktien je voller Stufe</translation>
    </message>
    <message>
        <source>Shares after the flip</source>
        <translation>Anteile nach dem Flip</translation>
    </message>
    <message>
        <source>Shares of taxable income</source>
        <translation>Anteile am zu versteuernden Einkommen</translation>
    </message>
    <message>
        <source>Shares of taxable income after the flip</source>
        <translation>Anteile am zu versteuernden Einkommen nach dem Flip</translation>
    </message>
    <message>
        <source>Shares of what is paid in, and of cash where no tier says otherwise.</source>
        <translation>Anteile an dem, was eingezahlt wird, und an den Mitteln, wo keine Stufe anderes sagt.</translation>
    </message>
    <message>
        <source>Shell cost</source>
        <translation>Rohbaukosten</translation>
    </message>
    <message>
        <source>Side of the substation</source>
        <translation>Seite des Umspannwerks</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Sized by</source>
        <translation>Bemessen nach</translation>
    </message>
    <message>
        <source>Slow %1 to %2 racks a week instead of %3</source>
        <translation>%1 auf %2 statt %3 Racks je Woche verlangsamen</translation>
    </message>
    <message>
        <source>Solar, wind, battery: the share counted as firm.</source>
        <translation>Solar, Wind, Batterie: der als gesichert gezählte Anteil.</translation>
    </message>
    <message>
        <source>Solar, wind: January to December.</source>
        <translation>Sonne, Wind: Januar bis Dezember.</translation>
    </message>
    <message>
        <source>Solar, wind: how it lies over the day, from midnight on; only the ratios count, and no hour gives more than its megawatts.</source>
        <translation>Sonne, Wind: wie sie über den Tag liegt, ab Mitternacht; nur die Verhältnisse zählen, und keine Stunde gibt mehr als ihre Megawatt.</translation>
    </message>
    <message>
        <source>Solar, wind: the share of its megawatts that it gives over the year.</source>
        <translation>Sonne, Wind: der Anteil ihrer Megawatt, den sie übers Jahr geben.</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mittelherkunft</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Spilled</source>
        <translation>Abgeregelt</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Stakes</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start %1 on %2, %3 days later</source>
        <translation>%1 am %2 beginnen, %3 Tage später</translation>
    </message>
    <message>
        <source>State tax rate</source>
        <translation>Steuersatz des Staates</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Storage losses</source>
        <translation>Speicherverluste</translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation>Bezugspreis</translation>
    </message>
    <message>
        <source>Substation limit</source>
        <translation>Grenze des Umspannwerks</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Supply contract</source>
        <translation>Liefervertrag</translation>
    </message>
    <message>
        <source>Table %1 is no part of a plan; saving leaves it out</source>
        <translation>Tabelle %1 gehört zu keinem Plan; beim Speichern entfällt sie</translation>
    </message>
    <message>
        <source>Take-or-pay</source>
        <translation>Take-or-pay</translation>
    </message>
    <message>
        <source>Take-or-pay not taken</source>
        <translation>Take-or-pay nicht genommen</translation>
    </message>
    <message>
        <source>Take-or-pay share</source>
        <translation>Take-or-pay-Anteil</translation>
    </message>
    <message>
        <source>Taken out at completion</source>
        <translation>Bei Fertigstellung abgelöst</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Tax is owed by</source>
        <translation>Steuer schuldet</translation>
    </message>
    <message>
        <source>Tax is paid</source>
        <translation>Steuern werden gezahlt</translation>
    </message>
    <message>
        <source>Tax of the year</source>
        <translation>Steuern des Jahres</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>Gezahlte Steuern</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Tax without interest relief</source>
        <translation>Steuer ohne Zinsabzug</translation>
    </message>
    <message>
        <source>Taxable income</source>
        <translation>Zu versteuerndes Einkommen</translation>
    </message>
    <message>
        <source>Taxable income before interest</source>
        <translation>Zu versteuerndes Einkommen vor Zinsen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Term debt, less the loan it takes out</source>
        <translation>Langfristkredit abzüglich des abgelösten</translation>
    </message>
    <message>
        <source>The basemap can&apos;t be read: %1</source>
        <translation>Die Grundkarte kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The evaluation was cancelled</source>
        <translation>Die Berechnung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The list of places can&apos;t be opened</source>
        <translation>Das Ortsverzeichnis kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The most a partner pays in; without a cap where none is said.</source>
        <translation>Das meiste, was ein Partner einzahlt; ohne Angabe keine Grenze.</translation>
    </message>
    <message>
        <source>The outline crosses or touches itself</source>
        <translation>Der Umriss kreuzt oder berührt sich selbst</translation>
    </message>
    <message>
        <source>The outline encloses no ground</source>
        <translation>Der Umriss umschließt keine Fläche</translation>
    </message>
    <message>
        <source>The outline runs back along its own side</source>
        <translation>Der Umriss läuft auf seiner eigenen Seite zurück</translation>
    </message>
    <message>
        <source>The program&apos;s resources are missing; they belong into “%1”</source>
        <translation>Die Ressourcen des Programms fehlen; sie gehören nach „%1“</translation>
    </message>
    <message>
        <source>This site has no power source yet; add one first</source>
        <translation>Dieser Standort hat noch keine Stromquelle; fügen Sie zuerst eine hinzu</translation>
    </message>
    <message>
        <source>Ticking fee</source>
        <translation>Bereitstellungsgebühr</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To whom capital or a preferred return goes.</source>
        <translation>Wer Kapital oder Vorzugsrendite erhält.</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Trigger %1 on table %2 stays behind when the plan is saved</source>
        <translation>Der Auslöser %1 der Tabelle %2 bleibt beim Speichern des Plans zurück</translation>
    </message>
    <message>
        <source>US EIA, carbon dioxide emissions coefficients: natural gas</source>
        <translation>US EIA, Emissionskoeffizienten für Kohlendioxid: Erdgas</translation>
    </message>
    <message>
        <source>US federal corporate rate, 26 USC 11(b)</source>
        <translation>Körperschaftsteuersatz der USA, 26 USC 11(b)</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>USD/GPU-hour</source>
        <translation>USD/GPU-Stunde</translation>
    </message>
    <message>
        <source>USD/MMBtu</source>
        <translation>USD/MMBtu</translation>
    </message>
    <message>
        <source>USD/MW-day</source>
        <translation>USD/MW und Tag</translation>
    </message>
    <message>
        <source>USD/MW-month</source>
        <translation>USD/MW-Monat</translation>
    </message>
    <message>
        <source>USD/MWh</source>
        <translation>USD/MWh</translation>
    </message>
    <message>
        <source>USD/kW-month</source>
        <translation>USD/kW und Monat</translation>
    </message>
    <message>
        <source>USD/kW-year</source>
        <translation>USD/kW und Jahr</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units held back from firm capacity.</source>
        <translation>Einheiten, die nicht zur gesicherten Leistung zählen.</translation>
    </message>
    <message>
        <source>Units in reserve</source>
        <translation>Einheiten in Reserve</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Nicht gedeckt</translation>
    </message>
    <message>
        <source>Until it has of profit</source>
        <translation>Bis er vom Gewinn hat</translation>
    </message>
    <message>
        <source>Up to this day actual dates and figures are known.</source>
        <translation>Bis zu diesem Tag sind tatsächliche Termine und Zahlen bekannt.</translation>
    </message>
    <message>
        <source>Upfront fee</source>
        <translation>Abschlussgebühr</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Mittelverwendung</translation>
    </message>
    <message>
        <source>Utilisation − %1 points</source>
        <translation>Auslastung − %1 Punkte</translation>
    </message>
    <message>
        <source>Variable O&amp;M</source>
        <translation>Betrieb und Wartung, variabel</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Vendor funding</source>
        <translation>Lieferantenfinanzierung</translation>
    </message>
    <message>
        <source>Vendor funding for each MW of IT energised, at its highest so far.</source>
        <translation>Lieferantenfinanzierung je MW IT unter Strom, nach dem bisher höchsten Stand.</translation>
    </message>
    <message>
        <source>Vendor funding or a warrant that a partner has for itself.</source>
        <translation>Lieferantenfinanzierung oder ein Optionsrecht, das ein Partner für sich hat.</translation>
    </message>
    <message>
        <source>Vendor funding, warrants and guaranties</source>
        <translation>Lieferantenfinanzierung, Optionsrechte und Garantien</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>Projektgesellschaft</translation>
    </message>
    <message>
        <source>Vests from a price of</source>
        <translation>Erdient ab einem Kurs von</translation>
    </message>
    <message>
        <source>Virtual PPA</source>
        <translation>Virtueller PPA</translation>
    </message>
    <message>
        <source>Virtual table %1 stays behind when the plan is saved</source>
        <translation>Die virtuelle Tabelle %1 bleibt beim Speichern des Plans zurück</translation>
    </message>
    <message>
        <source>WATTSCAPE_RESOURCES names “%1”, which is no folder</source>
        <translation>WATTSCAPE_RESOURCES nennt „%1“; das ist kein Ordner</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Optionsrecht</translation>
    </message>
    <message>
        <source>Warrants</source>
        <translation>Optionsrechte</translation>
    </message>
    <message>
        <source>Warrants sold</source>
        <translation>Verkaufte Optionsrechte</translation>
    </message>
    <message>
        <source>What a bond’s unspent money earns; nominal.</source>
        <translation>Was nicht ausgegebenes Anleihegeld verdient; nominal.</translation>
    </message>
    <message>
        <source>What is earned here is a cost there.</source>
        <translation>Was hier verdient wird, ist dort eine Ausgabe.</translation>
    </message>
    <message>
        <source>What its generation earns, step by step; the first figure holds before its day, too.</source>
        <translation>Was seine Erzeugung einbringt, Stufe für Stufe; die erste Zahl gilt auch vor ihrem Tag.</translation>
    </message>
    <message>
        <source>What the board is asked to decide; stands on the first page of its report.</source>
        <translation>Worüber der Vorstand entscheiden soll; steht auf der ersten Seite seines Berichts.</translation>
    </message>
    <message>
        <source>What the issue said when it was ignored.</source>
        <translation>Was das Problem sagte, als es ignoriert wurde.</translation>
    </message>
    <message>
        <source>Whose rate, or promoted partner</source>
        <translation>Wessen Rendite, oder begünstigter Partner</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>Betriebskapital</translation>
    </message>
    <message>
        <source>Working capital and receivables</source>
        <translation>Betriebskapital und Forderungen</translation>
    </message>
    <message>
        <source>a %1 has no field “%2”</source>
        <translation>%1 hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a list of choices</source>
        <translation>eine Liste von Möglichkeiten</translation>
    </message>
    <message>
        <source>a list of days with values</source>
        <translation>eine Liste von Tagen mit Werten</translation>
    </message>
    <message>
        <source>a list of ids</source>
        <translation>eine Liste von Kennungen</translation>
    </message>
    <message>
        <source>a list of pairs</source>
        <translation>eine Liste von Paaren</translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation>eine Liste von Punkten</translation>
    </message>
    <message>
        <source>a marked rectangle at the site</source>
        <translation>ein gekennzeichnetes Rechteck am Standort</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>a mw year</source>
        <translation>je MW-Jahr</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a quote inside a plain cell; put the cell in quotes and write the quote twice</source>
        <translation>ein Anführungszeichen in einer einfachen Zelle; setzen Sie die Zelle in Anführungszeichen und verdoppeln Sie es</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>adds to %1 %; shares have to add to 100 %</source>
        <translation>ergibt %1 %; Anteile müssen 100 % ergeben</translation>
    </message>
    <message>
        <source>after debt</source>
        <translation>nach dem Kredit</translation>
    </message>
    <message>
        <source>air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all where it owns racks, none elsewhere</source>
        <translation>alle, wo ihr Racks gehören, sonst keine</translation>
    </message>
    <message>
        <source>an amount depends on itself: %1</source>
        <translation>ein Betrag hängt von sich selbst ab: %1</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>an outline has at least three corners, this one has %1</source>
        <translation>ein Umriss hat mindestens drei Ecken, dieser hat %1</translation>
    </message>
    <message>
        <source>and the other classes are %1 % together, allowed is 100 %</source>
        <translation>und die anderen Klassen ergeben zusammen %1 %, erlaubt ist 100 %</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>are for gas turbines, gas engines, fuel cells and nuclear; give megawatts for %1</source>
        <translation>gelten für Gasturbinen, Gasmotoren, Brennstoffzellen und Kernkraft; geben Sie für %1 Megawatt an</translation>
    </message>
    <message>
        <source>are not counted here and have to be 1</source>
        <translation>zählen hier nicht und müssen 1 sein</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie davor</translation>
    </message>
    <message>
        <source>as many as its power carries</source>
        <translation>so viele, wie ihre Leistung trägt</translation>
    </message>
    <message>
        <source>as much as the limit or the coverage allows</source>
        <translation>so viel, wie Obergrenze oder Deckung erlauben</translation>
    </message>
    <message>
        <source>as soon as there is something to sell</source>
        <translation>sobald es etwas zu verkaufen gibt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>available gpus</source>
        <translation>verfügbare GPUs</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>before debt</source>
        <translation>vor dem Kredit</translation>
    </message>
    <message>
        <source>begins at %1; allowed is at least %2</source>
        <translation>beginnt bei %1; erlaubt ist mindestens %2</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>dahinter</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>daneben</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>Anleihe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>endfällig</translation>
    </message>
    <message>
        <source>busy gpus</source>
        <translation>genutzte GPUs</translation>
    </message>
    <message>
        <source>by order</source>
        <translation>nach Reihenfolge</translation>
    </message>
    <message>
        <source>campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>can never be reached: %1 of profit from a share of %2</source>
        <translation>kann nie erreicht werden: %1 vom Gewinn bei einem Anteil von %2</translation>
    </message>
    <message>
        <source>can never be reached: its partner has no share in this tier</source>
        <translation>kann nie erreicht werden: ihr Partner hat keinen Anteil an dieser Stufe</translation>
    </message>
    <message>
        <source>can&apos;t be given in “%1”</source>
        <translation>kann nicht in „%1“ angegeben werden</translation>
    </message>
    <message>
        <source>can&apos;t be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>can&apos;t be read from “%1” on</source>
        <translation>ist ab „%1“ nicht lesbar</translation>
    </message>
    <message>
        <source>can&apos;t be typed as text</source>
        <translation>kann nicht als Text eingegeben werden</translation>
    </message>
    <message>
        <source>can&apos;t be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>can&apos;t change in the middle of a drag</source>
        <translation>kann sich mitten im Ziehen nicht ändern</translation>
    </message>
    <message>
        <source>can&apos;t read “%1”</source>
        <translation>„%1“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>can&apos;t read “%1” as a day; write it like %2 or %3</source>
        <translation>„%1“ ist als Tag nicht lesbar; schreiben Sie ihn wie %2 oder %3</translation>
    </message>
    <message>
        <source>can&apos;t read “%1” as a month; write it like %2</source>
        <translation>„%1“ ist als Monat nicht lesbar; schreiben Sie ihn wie %2</translation>
    </message>
    <message>
        <source>can&apos;t read “%1” as a number; write it like %2</source>
        <translation>„%1“ ist als Zahl nicht lesbar; schreiben Sie sie wie %2</translation>
    </message>
    <message>
        <source>can’t be %1: %2</source>
        <translation>geht nicht (%1): %2</translation>
    </message>
    <message>
        <source>can’t be saved with what another program put into %1: %2; remove it there first</source>
        <translation>kann nicht mit dem gespeichert werden, was ein anderes Programm in %1 abgelegt hat: %2; zuerst dort entfernen</translation>
    </message>
    <message>
        <source>can’t be saved: another program has unfinished edits in it; close it there, or save under another name</source>
        <translation>kann nicht gespeichert werden: ein anderes Programm hat unfertige Änderungen darin; schließen Sie sie dort oder speichern Sie unter anderem Namen</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>vorgetragen</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>Catch-up</translation>
    </message>
    <message>
        <source>cloud provider</source>
        <translation>Cloud-Anbieter</translation>
    </message>
    <message>
        <source>compounding</source>
        <translation>mit Zinseszins</translation>
    </message>
    <message>
        <source>computed from its predecessors</source>
        <translation>aus den Vorgängern berechnet</translation>
    </message>
    <message>
        <source>construction loan</source>
        <translation>Baukredit</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>cooling does not match</source>
        <translation>Kühlung passt nicht</translation>
    </message>
    <message>
        <source>cost item</source>
        <translation>Kostenposten</translation>
    </message>
    <message>
        <source>cost plus</source>
        <translation>Kosten plus Aufschlag</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>december</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>defaults hold</source>
        <translation>es gelten die Vorgaben</translation>
    </message>
    <message>
        <source>delayed draw</source>
        <translation>verzögerter Abruf</translation>
    </message>
    <message>
        <source>delivered before hall</source>
        <translation>vor der Halle geliefert</translation>
    </message>
    <message>
        <source>demand response</source>
        <translation>Laststeuerung</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Leistungsdichte</translation>
    </message>
    <message>
        <source>dependencies go round in a circle: %1</source>
        <translation>Abhängigkeiten laufen im Kreis: %1</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>ausgeschüttet</translation>
    </message>
    <message>
        <source>distribution tier</source>
        <translation>Ausschüttungsstufe</translation>
    </message>
    <message>
        <source>end in %1; the calendar ends on %2</source>
        <translation>enden im %1; der Kalender endet am %2</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet vor dem Beginn</translation>
    </message>
    <message>
        <source>ends; a last tier is needed that splits what is left</source>
        <translation>endet; es fehlt eine letzte Stufe, die den Rest aufteilt</translation>
    </message>
    <message>
        <source>energy service</source>
        <translation>Energiedienstleistung</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>failures a node-day</source>
        <translation>Ausfälle je Knoten und Tag</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>Ende – Ende</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>Ende – Anfang</translation>
    </message>
    <message>
        <source>finishes on %1, before it starts on %2</source>
        <translation>endet am %1, vor dem Beginn am %2</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>Flip</translation>
    </message>
    <message>
        <source>fuel cell</source>
        <translation>Brennstoffzelle</translation>
    </message>
    <message>
        <source>fuel supply</source>
        <translation>Brennstofflieferung</translation>
    </message>
    <message>
        <source>funded</source>
        <translation>finanziert</translation>
    </message>
    <message>
        <source>funding layer</source>
        <translation>Finanzierungsbaustein</translation>
    </message>
    <message>
        <source>gas engine</source>
        <translation>Gasmotor</translation>
    </message>
    <message>
        <source>gas turbine</source>
        <translation>Gasturbine</translation>
    </message>
    <message>
        <source>give nothing to the partner whose rate ends the tier</source>
        <translation>geben dem Partner nichts, dessen Rendite die Stufe beendet</translation>
    </message>
    <message>
        <source>gives a share of %1; allowed is above 0 to 1</source>
        <translation>gibt einen Anteil von %1; erlaubt ist über 0 bis 1</translation>
    </message>
    <message>
        <source>goes round in a circle: %1</source>
        <translation>läuft im Kreis: %1</translation>
    </message>
    <message>
        <source>grid interconnect</source>
        <translation>Netzanschluss</translation>
    </message>
    <message>
        <source>guaranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>hall not ready</source>
        <translation>Halle nicht bereit</translation>
    </message>
    <message>
        <source>hall power</source>
        <translation>Hallenleistung</translation>
    </message>
    <message>
        <source>hall power used up</source>
        <translation>Hallenleistung erschöpft</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>has %1 bytes; allowed are %2</source>
        <translation>hat %1 Bytes; erlaubt sind %2</translation>
    </message>
    <message>
        <source>has %1 cells; the header has %2</source>
        <translation>hat %1 Zellen; die Kopfzeile hat %2</translation>
    </message>
    <message>
        <source>has %1 numbers, allowed is one</source>
        <translation>hat %1 Zahlen, erlaubt ist eine</translation>
    </message>
    <message>
        <source>has %1 parts; allowed is one</source>
        <translation>hat %1 Teile; erlaubt ist einer</translation>
    </message>
    <message>
        <source>has %1 rows; allowed are %2</source>
        <translation>hat %1 Zeilen; erlaubt sind %2</translation>
    </message>
    <message>
        <source>has %1 shares for %2 partners</source>
        <translation>hat %1 Anteile für %2 Partner</translation>
    </message>
    <message>
        <source>has a rate of %1; allowed is above -1 to 100</source>
        <translation>hat einen Satz von %1; erlaubt ist über -1 bis 100</translation>
    </message>
    <message>
        <source>has a share of %1; allowed is 0 to 1</source>
        <translation>hat einen Anteil von %1; erlaubt ist 0 bis 1</translation>
    </message>
    <message>
        <source>has a text of %1 bytes; allowed are %2</source>
        <translation>hat einen Text von %1 Bytes; erlaubt sind %2</translation>
    </message>
    <message>
        <source>has given all its ids; no entity can be added</source>
        <translation>hat alle Kennungen vergeben; es kann nichts mehr hinzugefügt werden</translation>
    </message>
    <message>
        <source>has holes; allowed is one ring</source>
        <translation>hat Löcher; erlaubt ist ein Ring</translation>
    </message>
    <message>
        <source>has more than %1 keys</source>
        <translation>hat mehr als %1 Schlüssel</translation>
    </message>
    <message>
        <source>has no column %1</source>
        <translation>hat keine Spalte %1</translation>
    </message>
    <message>
        <source>has no column id</source>
        <translation>hat keine Spalte id</translation>
    </message>
    <message>
        <source>has no day to count from; write a day</source>
        <translation>hat keinen Tag, von dem zu zählen wäre; einen Tag schreiben</translation>
    </message>
    <message>
        <source>has no field “%1”</source>
        <translation>hat kein Feld „%1“</translation>
    </message>
    <message>
        <source>has no number to drag</source>
        <translation>hat keine Zahl, die sich ziehen ließe</translation>
    </message>
    <message>
        <source>has no partners</source>
        <translation>hat keine Partner</translation>
    </message>
    <message>
        <source>has no row</source>
        <translation>hat keine Zeile</translation>
    </message>
    <message>
        <source>has no tiers</source>
        <translation>hat keine Stufen</translation>
    </message>
    <message>
        <source>has the id %1, but lies under another one</source>
        <translation>hat die Kennung %1, liegt aber unter einer anderen</translation>
    </message>
    <message>
        <source>has the id %1, which a %2 has too</source>
        <translation>hat die Kennung %1, die auch ein Objekt der Art %2 hat</translation>
    </message>
    <message>
        <source>has the id %1; the last one given is %2</source>
        <translation>hat die Kennung %1; die letzte vergebene ist %2</translation>
    </message>
    <message>
        <source>has to be above 0</source>
        <translation>muss über 0 sein</translation>
    </message>
    <message>
        <source>has to be in December where a venture that sweeps its cash pays the tax: what is swept in spring would depend on the tax of the whole year, and that on what is swept</source>
        <translation>muss im Dezember sein, wo eine Projektgesellschaft mit Cash-Sweep die Steuer zahlt: Was im Frühjahr abgeschöpft wird, hinge von der Steuer des ganzen Jahres ab und diese von dem, was abgeschöpft wird</translation>
    </message>
    <message>
        <source>has to be wattscape.waterfall-input/1</source>
        <translation>muss wattscape.waterfall-input/1 sein</translation>
    </message>
    <message>
        <source>heat rate x 53.06 kg/MMBtu for gas, else 0</source>
        <translation>Heizrate x 53,06 kg/MMBtu bei Gas, sonst 0</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>holds %1 bytes of text; allowed are %2</source>
        <translation>enthält %1 Bytes Text; erlaubt sind %2</translation>
    </message>
    <message>
        <source>holds %1 bytes; allowed are %2</source>
        <translation>enthält %1 Bytes; erlaubt sind %2</translation>
    </message>
    <message>
        <source>holds %1, which is no id</source>
        <translation>enthält %1, das ist keine Kennung</translation>
    </message>
    <message>
        <source>holds %1, which is taken or no id</source>
        <translation>enthält %1, das ist vergeben oder keine Kennung</translation>
    </message>
    <message>
        <source>holds %1; allowed is %2</source>
        <translation>enthält %1; erlaubt ist %2</translation>
    </message>
    <message>
        <source>holds a number beyond ±1.8e308</source>
        <translation>enthält eine Zahl jenseits von ±1,8e308</translation>
    </message>
    <message>
        <source>holds no geometry</source>
        <translation>enthält keine Geometrie</translation>
    </message>
    <message>
        <source>holds text that is not UTF-8</source>
        <translation>enthält Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hours a year</source>
        <translation>Stunden je Jahr</translation>
    </message>
    <message>
        <source>ignored issue</source>
        <translation>ignoriertes Problem</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>anteilig</translation>
    </message>
    <message>
        <source>is %1 years, allowed is less than the tenor of %2</source>
        <translation>ist %1 Jahre, erlaubt ist weniger als die Laufzeit von %2</translation>
    </message>
    <message>
        <source>is %1, after the hall is ready on %2</source>
        <translation>ist %1, nachdem die Halle am %2 bereit ist</translation>
    </message>
    <message>
        <source>is %1, allowed are whole numbers</source>
        <translation>ist %1, erlaubt sind ganze Zahlen</translation>
    </message>
    <message>
        <source>is %1, allowed is %2 to %3</source>
        <translation>ist %1, erlaubt ist %2 bis %3</translation>
    </message>
    <message>
        <source>is %1, before the first day %2</source>
        <translation>ist %1, vor dem ersten Tag %2</translation>
    </message>
    <message>
        <source>is %1, before the plan’s first day %2</source>
        <translation>ist %1, vor dem ersten Tag des Plans %2</translation>
    </message>
    <message>
        <source>is %1; allowed are compounding and simple</source>
        <translation>ist %1; erlaubt sind compounding und simple</translation>
    </message>
    <message>
        <source>is %1; allowed are levpartflip, equpartflip and singleowner</source>
        <translation>ist %1; erlaubt sind levpartflip, equpartflip und singleowner</translation>
    </message>
    <message>
        <source>is %1; allowed are return_of_capital, preferred_return, catch_up and split</source>
        <translation>ist %1; erlaubt sind return_of_capital, preferred_return, catch_up und split</translation>
    </message>
    <message>
        <source>is %1; allowed is %2</source>
        <translation>ist %1; erlaubt ist %2</translation>
    </message>
    <message>
        <source>is %1; allowed is a day after the first racks on %2</source>
        <translation>ist %1; erlaubt ist ein Tag nach den ersten Racks am %2</translation>
    </message>
    <message>
        <source>is %1; allowed is at least %2, the highest id in the plan</source>
        <translation>ist %1; erlaubt ist mindestens %2, die höchste Kennung im Plan</translation>
    </message>
    <message>
        <source>is a %1; allowed is a plain table</source>
        <translation>ist %1; erlaubt ist eine einfache Tabelle</translation>
    </message>
    <message>
        <source>is a geometry cut short</source>
        <translation>ist eine abgeschnittene Geometrie</translation>
    </message>
    <message>
        <source>is a geometry of type %1; allowed is a point (1)</source>
        <translation>ist eine Geometrie der Art %1; erlaubt ist ein Punkt (1)</translation>
    </message>
    <message>
        <source>is a geometry of type %1; allowed is a polygon (3)</source>
        <translation>ist eine Geometrie der Art %1; erlaubt ist ein Polygon (3)</translation>
    </message>
    <message>
        <source>is a line; its period is missing: %1[%2]</source>
        <translation>ist eine Zeile; ihr Zeitraum fehlt: %1[%2]</translation>
    </message>
    <message>
        <source>is an empty point</source>
        <translation>ist ein leerer Punkt</translation>
    </message>
    <message>
        <source>is an empty polygon</source>
        <translation>ist ein leeres Polygon</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>is damaged: it is cut short</source>
        <translation>ist beschädigt: Sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is given beside units; say megawatts, or units and power a unit</source>
        <translation>steht neben Einheiten; geben Sie Megawatt an, oder Einheiten und Leistung je Einheit</translation>
    </message>
    <message>
        <source>is in spatial reference %1; allowed is 4326 (WGS84)</source>
        <translation>hat das Bezugssystem %1; erlaubt ist 4326 (WGS84)</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing, or not a list</source>
        <translation>fehlt oder ist keine Liste</translation>
    </message>
    <message>
        <source>is missing, or not a number</source>
        <translation>fehlt oder ist keine Zahl</translation>
    </message>
    <message>
        <source>is missing, or not a text</source>
        <translation>fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>is missing: an object of shares by the partner&apos;s id</source>
        <translation>fehlt: ein Objekt mit Anteilen nach der Kennung des Partners</translation>
    </message>
    <message>
        <source>is missing; allowed are levpartflip, equpartflip and singleowner</source>
        <translation>fehlt; erlaubt sind levpartflip, equpartflip und singleowner</translation>
    </message>
    <message>
        <source>is missing; the catalogue and maps belong there. Install the program again, or set WATTSCAPE_RESOURCES</source>
        <translation>fehlt; dort gehören Katalog und Karten hin. Installieren Sie das Programm neu oder setzen Sie WATTSCAPE_RESOURCES</translation>
    </message>
    <message>
        <source>is month %1, before the season&apos;s first month %2</source>
        <translation>ist Monat %1, vor dem ersten Monat %2 der Saison</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>is nested more than %1 levels deep</source>
        <translation>ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>is no case; allowed are delay, cost, price, rate and utilisation</source>
        <translation>ist kein Fall; erlaubt sind delay, cost, price, rate und utilisation</translation>
    </message>
    <message>
        <source>is no figure of this calculation</source>
        <translation>ist keine Zahl dieser Rechnung</translation>
    </message>
    <message>
        <source>is no folder; the environment variable WATTSCAPE_RESOURCES names it</source>
        <translation>ist kein Ordner; die Umgebungsvariable WATTSCAPE_RESOURCES nennt ihn</translation>
    </message>
    <message>
        <source>is no hall, tranche, rollout or milestone of the plan</source>
        <translation>ist keine Halle, keine Tranche, kein Rollout und kein Meilenstein des Plans</translation>
    </message>
    <message>
        <source>is no pair of days in order</source>
        <translation>ist kein geordnetes Paar von Tagen</translation>
    </message>
    <message>
        <source>is no period</source>
        <translation>ist kein Zeitraum</translation>
    </message>
    <message>
        <source>is no period; they run from %1 to %2</source>
        <translation>ist kein Zeitraum; sie gehen von %1 bis %2</translation>
    </message>
    <message>
        <source>is no site of the plan</source>
        <translation>ist kein Standort des Plans</translation>
    </message>
    <message>
        <source>is no task of the plan</source>
        <translation>ist kein Vorgang des Plans</translation>
    </message>
    <message>
        <source>is not JSON: byte %1 is not what can stand there</source>
        <translation>ist kein JSON: Byte %1 kann dort nicht stehen</translation>
    </message>
    <message>
        <source>is not a GeoPackage geometry</source>
        <translation>ist keine GeoPackage-Geometrie</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a number from %1 to %2</source>
        <translation>ist keine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>is not a number or a list of numbers</source>
        <translation>ist weder eine Zahl noch eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>is not a plan: it is no SQLite file</source>
        <translation>ist kein Plan: keine SQLite-Datei</translation>
    </message>
    <message>
        <source>is not a plan: it was not made by Wattscape</source>
        <translation>ist kein Plan: nicht von Wattscape erzeugt</translation>
    </message>
    <message>
        <source>is not a plan: the outermost value must be an object</source>
        <translation>ist kein Plan: der äußerste Wert muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is not after the one before</source>
        <translation>liegt nicht nach dem davor</translation>
    </message>
    <message>
        <source>is not an amount of money</source>
        <translation>ist kein Geldbetrag</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not counted here and has to be 0</source>
        <translation>zählt hier nicht und muss 0 sein</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>is not readable JSON: %1</source>
        <translation>ist kein lesbares JSON: %1</translation>
    </message>
    <message>
        <source>is of version %1, which was never a version of plans</source>
        <translation>hat Version %1, die es für Pläne nie gab</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>ist erforderlich</translation>
    </message>
    <message>
        <source>is required for a bond: it is drawn whole</source>
        <translation>ist für eine Anleihe nötig: sie wird ganz abgerufen</translation>
    </message>
    <message>
        <source>is required for a guaranty</source>
        <translation>ist für eine Garantie nötig</translation>
    </message>
    <message>
        <source>is required for a warrant</source>
        <translation>ist für ein Optionsrecht nötig</translation>
    </message>
    <message>
        <source>is required for this kind of tier</source>
        <translation>ist für diese Art von Stufe erforderlich</translation>
    </message>
    <message>
        <source>is required where power a unit is given</source>
        <translation>ist nötig, wo die Leistung je Einheit angegeben ist</translation>
    </message>
    <message>
        <source>is required where units are given</source>
        <translation>ist nötig, wo Einheiten angegeben sind</translation>
    </message>
    <message>
        <source>is required, or the power source that the contract pays for</source>
        <translation>ist erforderlich, oder die Stromquelle, für die der Vertrag zahlt</translation>
    </message>
    <message>
        <source>is required, or the task that the issue is about</source>
        <translation>ist erforderlich, oder die Aufgabe, um die es geht</translation>
    </message>
    <message>
        <source>is required, or units and power a unit</source>
        <translation>ist erforderlich, oder Einheiten und Leistung je Einheit</translation>
    </message>
    <message>
        <source>is required: an object with the plan&apos;s settings</source>
        <translation>ist erforderlich: ein Objekt mit den Einstellungen des Plans</translation>
    </message>
    <message>
        <source>is said twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>is sculpted; only senior debt can be</source>
        <translation>ist modelliert; das kann nur erstrangige Schuld sein</translation>
    </message>
    <message>
        <source>is the predecessor itself; allowed is any other task</source>
        <translation>ist der Vorgänger selbst; erlaubt ist jeder andere Vorgang</translation>
    </message>
    <message>
        <source>is unknown here; allowed are %1</source>
        <translation>ist hier unbekannt; erlaubt sind %1</translation>
    </message>
    <message>
        <source>it becomes %1</source>
        <translation>es wird zu %1</translation>
    </message>
    <message>
        <source>it capacity</source>
        <translation>IT-Kapazität</translation>
    </message>
    <message>
        <source>it is set to %1</source>
        <translation>es wird auf %1 gesetzt</translation>
    </message>
    <message>
        <source>its default holds</source>
        <translation>seine Vorgabe gilt</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>kg/MWh</source>
        <translation>kg/MWh</translation>
    </message>
    <message>
        <source>lacks a closing parenthesis</source>
        <translation>fehlt eine schließende Klammer</translation>
    </message>
    <message>
        <source>lasts %1 periods; allowed is 1 or more</source>
        <translation>dauert %1 Zeiträume; erlaubt ist 1 oder mehr</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>lender</source>
        <translation>Kreditgeber</translation>
    </message>
    <message>
        <source>level payment</source>
        <translation>gleiche Raten</translation>
    </message>
    <message>
        <source>level principal</source>
        <translation>gleiche Tilgung</translation>
    </message>
    <message>
        <source>lies before the start, %1</source>
        <translation>liegt vor dem Beginn, %1</translation>
    </message>
    <message>
        <source>lies outside the calendar; days run from %1 to %2</source>
        <translation>liegt außerhalb des Kalenders; er reicht von %1 bis %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line %1, column “%2”</source>
        <translation>Zeile %1, Spalte „%2“</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>longitude %1, latitude %2 is not on Earth; allowed are -180 to 180 and -90 to 90</source>
        <translation>Länge %1, Breite %2 liegt nicht auf der Erde; erlaubt sind -180 bis 180 und -90 bis 90</translation>
    </message>
    <message>
        <source>longitude and latitude</source>
        <translation>Länge und Breite</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>macrs 15</source>
        <translation>MACRS 15</translation>
    </message>
    <message>
        <source>macrs 5</source>
        <translation>MACRS 5</translation>
    </message>
    <message>
        <source>macrs 7</source>
        <translation>MACRS 7</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>must ascend and name each field once</source>
        <translation>muss aufsteigen und jedes Feld einmal nennen</translation>
    </message>
    <message>
        <source>must ascend and name each once</source>
        <translation>muss aufsteigen und jedes einmal nennen</translation>
    </message>
    <message>
        <source>must ascend and name each role once</source>
        <translation>muss aufsteigen und jede Rolle einmal nennen</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss so sein: %1</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>muss so sein: %1, nicht %2</translation>
    </message>
    <message>
        <source>must be a day like %1 or %2, not “%3”</source>
        <translation>muss ein Tag wie %1 oder %2 sein, nicht „%3“</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>muss eine Liste sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a month like %1, not “%2”</source>
        <translation>muss ein Monat wie %1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>must be a number like %1, not “%2”</source>
        <translation>muss eine Zahl wie %1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>must be a whole number, not %1</source>
        <translation>muss eine ganze Zahl sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a whole number; it is %1</source>
        <translation>muss eine ganze Zahl sein, ist aber %1</translation>
    </message>
    <message>
        <source>must be an object of field keys and source ids</source>
        <translation>muss ein Objekt aus Feldschlüsseln und Quellenkennungen sein</translation>
    </message>
    <message>
        <source>must be an object with exactly id, start and finish</source>
        <translation>muss ein Objekt mit genau id, start und finish sein</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>muss ein Objekt sein, nicht %1</translation>
    </message>
    <message>
        <source>must be “%1”%2</source>
        <translation>muss „%1“%2 sein</translation>
    </message>
    <message>
        <source>names a partner that is not there</source>
        <translation>nennt einen Partner, den es nicht gibt</translation>
    </message>
    <message>
        <source>names an entity, field or source that is not in this plan</source>
        <translation>nennt ein Objekt, Feld oder eine Quelle, die dieser Plan nicht hat</translation>
    </message>
    <message>
        <source>names no field; allowed are %1</source>
        <translation>nennt kein Feld; erlaubt sind %1</translation>
    </message>
    <message>
        <source>needs 24 numbers, one an hour from midnight on; there are %1</source>
        <translation>braucht 24 Zahlen, eine je Stunde ab Mitternacht; es sind %1</translation>
    </message>
    <message>
        <source>needs twelve numbers, January to December; there are %1</source>
        <translation>braucht zwölf Zahlen, Januar bis Dezember; es sind %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never: worth no cash</source>
        <translation>nie: kein Geld wert</translation>
    </message>
    <message>
        <source>no caps</source>
        <translation>keine Grenzen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>no free position</source>
        <translation>kein freier Platz</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no lock-up</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>no partners: only its cost is counted</source>
        <translation>keine Partner: nur ihre Kosten zählen</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>kein Strom</translation>
    </message>
    <message>
        <source>no power of a %1 is published; assume one</source>
        <translation>für %1 ist keine Leistung veröffentlicht; nehmen Sie eine an</translation>
    </message>
    <message>
        <source>no price gives %1 % in year %2</source>
        <translation>kein Preis ergibt %1 % im Jahr %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody in the plan</source>
        <translation>niemand im Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>none drawn</source>
        <translation>keine gezeichnet</translation>
    </message>
    <message>
        <source>none: equity pays it</source>
        <translation>keine: Eigenkapital zahlt</translation>
    </message>
    <message>
        <source>none: the interest rate is fixed</source>
        <translation>keiner: der Zinssatz ist fest</translation>
    </message>
    <message>
        <source>not about energy</source>
        <translation>nicht über Energie</translation>
    </message>
    <message>
        <source>not in units</source>
        <translation>nicht in Einheiten</translation>
    </message>
    <message>
        <source>not shipping</source>
        <translation>nicht lieferbar</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not stated: counted as 0</source>
        <translation>nicht angegeben: zählt als 0</translation>
    </message>
    <message>
        <source>not stated: no payment either way</source>
        <translation>nicht angegeben: keine Zahlung, weder so noch so</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nuclear</source>
        <translation>Kernkraft</translation>
    </message>
    <message>
        <source>offtake</source>
        <translation>Abnahmevertrag</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>bei Lieferung</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>once: on the plan&apos;s first day; else from completion on</source>
        <translation>einmal: am ersten Tag des Plans; sonst ab Fertigstellung</translation>
    </message>
    <message>
        <source>once: the first day; else from completion on</source>
        <translation>einmal: der erste Tag; sonst ab Fertigstellung</translation>
    </message>
    <message>
        <source>once: the same day; else the end of the plan</source>
        <translation>einmal: derselbe Tag; sonst das Ende des Plans</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>eine der Möglichkeiten</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>outside plan</source>
        <translation>außerhalb des Plans</translation>
    </message>
    <message>
        <source>own hardware</source>
        <translation>eigene Hardware</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>pari passu</source>
        <translation>pari passu</translation>
    </message>
    <message>
        <source>partly operational</source>
        <translation>teilweise in Betrieb</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>die Partner</translation>
    </message>
    <message>
        <source>partners must ascend by id, each once</source>
        <translation>Partner müssen nach Kennung aufsteigen, jeder einmal</translation>
    </message>
    <message>
        <source>past service life</source>
        <translation>über der Nutzungsdauer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>pays cost</source>
        <translation>zahlt Kosten</translation>
    </message>
    <message>
        <source>per full step</source>
        <translation>je volle Stufe</translation>
    </message>
    <message>
        <source>pictures are written as .png, .svg or .pdf</source>
        <translation>Bilder werden als .png, .svg oder .pdf geschrieben</translation>
    </message>
    <message>
        <source>points at %1; allowed is a %2</source>
        <translation>verweist auf %1; erlaubt ist: %2</translation>
    </message>
    <message>
        <source>points at %1; allowed is a hall, tranche, rollout or milestone</source>
        <translation>zeigt auf %1; erlaubt ist eine Halle, eine Tranche, ein Rollout oder ein Meilenstein</translation>
    </message>
    <message>
        <source>points at %1; allowed is a hall, tranche, rollout, milestone or venture</source>
        <translation>zeigt auf %1; erlaubt sind Halle, Tranche, Rollout, Meilenstein oder Projektgesellschaft</translation>
    </message>
    <message>
        <source>points at entity %1, which the plan does not have</source>
        <translation>verweist auf Objekt %1, das der Plan nicht hat</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>power source</source>
        <translation>Stromquelle</translation>
    </message>
    <message>
        <source>ppa</source>
        <translation>Stromliefervertrag (PPA)</translation>
    </message>
    <message>
        <source>preferred return</source>
        <translation>Vorzugsrendite</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>rack too dense</source>
        <translation>Rack zu leistungsdicht</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>racks a week</source>
        <translation>Racks je Woche</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>Fertigstellung</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>refers to %1, which is no %2 of this plan</source>
        <translation>verweist auf %1; das ist in diesem Plan kein Objekt der Art %2</translation>
    </message>
    <message>
        <source>refers to %1, which is no site of this plan</source>
        <translation>verweist auf %1; das ist kein Standort dieses Plans</translation>
    </message>
    <message>
        <source>refers to %1, which is no task of this plan</source>
        <translation>verweist auf %1; das ist kein Vorgang dieses Plans</translation>
    </message>
    <message>
        <source>return of capital</source>
        <translation>Kapitalrückzahlung</translation>
    </message>
    <message>
        <source>rolled up</source>
        <translation>aufgezinst</translation>
    </message>
    <message>
        <source>rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>rows must ascend and differ</source>
        <translation>Zeilen müssen aufsteigen und sich unterscheiden</translation>
    </message>
    <message>
        <source>s curve</source>
        <translation>S-Kurve</translation>
    </message>
    <message>
        <source>sculpted</source>
        <translation>geformt nach Mitteln</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>share of cost</source>
        <translation>Anteil an den Kosten</translation>
    </message>
    <message>
        <source>share of cost a year</source>
        <translation>Anteil an den Kosten je Jahr</translation>
    </message>
    <message>
        <source>share of rack cost</source>
        <translation>Anteil an den Rack-Kosten</translation>
    </message>
    <message>
        <source>shortage</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>site power used up</source>
        <translation>Standortleistung erschöpft</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>das kleinere</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>Anfang – Anfang</translation>
    </message>
    <message>
        <source>steps must follow each other in time; %1 comes after %2</source>
        <translation>Stufen müssen zeitlich aufeinander folgen; %1 steht nach %2</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>straight 15</source>
        <translation>linear 15</translation>
    </message>
    <message>
        <source>straight 20</source>
        <translation>linear 20</translation>
    </message>
    <message>
        <source>straight 39</source>
        <translation>linear 39</translation>
    </message>
    <message>
        <source>straight 5</source>
        <translation>linear 5</translation>
    </message>
    <message>
        <source>stranded</source>
        <translation>gestrandet</translation>
    </message>
    <message>
        <source>supply contract</source>
        <translation>Liefervertrag</translation>
    </message>
    <message>
        <source>t CO2</source>
        <translation>t CO2</translation>
    </message>
    <message>
        <source>takes all cash; the tiers behind it get nothing</source>
        <translation>nimmt alle Mittel; die Stufen dahinter bekommen nichts</translation>
    </message>
    <message>
        <source>takes one number for all hours, or 24 from midnight on</source>
        <translation>nimmt eine Zahl für alle Stunden, oder 24 ab Mitternacht</translation>
    </message>
    <message>
        <source>takes one number for all months, or twelve from January on</source>
        <translation>nimmt eine Zahl für alle Monate oder zwölf ab Januar</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <source>term debt</source>
        <translation>Langfristkredit</translation>
    </message>
    <message>
        <source>text behind a closing quote; allowed are a comma and the end of the line</source>
        <translation>Text hinter einem schließenden Anführungszeichen; erlaubt sind ein Komma und das Zeilenende</translation>
    </message>
    <message>
        <source>that of the task</source>
        <translation>der der Aufgabe</translation>
    </message>
    <message>
        <source>the %1 is left out</source>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>the baseline forgets it</source>
        <translation>der Basisplan vergisst es</translation>
    </message>
    <message>
        <source>the boundary is left out</source>
        <translation>die Grundstücksgrenze entfällt</translation>
    </message>
    <message>
        <source>the capacity factor</source>
        <translation>der Kapazitätsfaktor</translation>
    </message>
    <message>
        <source>the catalogue does not know where it is</source>
        <translation>der Katalog kennt die Lage nicht</translation>
    </message>
    <message>
        <source>the catalogue has no row “%1”</source>
        <translation>der Katalog hat keine Zeile „%1“</translation>
    </message>
    <message>
        <source>the column is not there</source>
        <translation>die Spalte fehlt</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>die Spalte „%1“ ist doppelt</translation>
    </message>
    <message>
        <source>the default holds</source>
        <translation>die Vorgabe gilt</translation>
    </message>
    <message>
        <source>the design PUE</source>
        <translation>der Auslegungs-PUE</translation>
    </message>
    <message>
        <source>the figure becomes an assumption</source>
        <translation>die Zahl wird zur Annahme</translation>
    </message>
    <message>
        <source>the first cost; rent: completion</source>
        <translation>die ersten Kosten; Miete: Fertigstellung</translation>
    </message>
    <message>
        <source>the footprint is left out</source>
        <translation>der Grundriss entfällt</translation>
    </message>
    <message>
        <source>the id of a hall, tranche, rollout or milestone</source>
        <translation>die Kennung einer Halle, einer Tranche, eines Rollouts oder eines Meilensteins</translation>
    </message>
    <message>
        <source>the last of the venture&apos;s halls is ready</source>
        <translation>die letzte Halle der Projektgesellschaft ist bereit</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>die größte Leistung</translation>
    </message>
    <message>
        <source>the mean metered peak of the season before</source>
        <translation>die mittlere gemessene Spitze der Saison davor</translation>
    </message>
    <message>
        <source>the plan does not have it</source>
        <translation>der Plan hat es nicht</translation>
    </message>
    <message>
        <source>the plan has no %1 with the id %2</source>
        <translation>der Plan hat kein Objekt der Art %1 mit der Kennung %2</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <translation>wie im Plan</translation>
    </message>
    <message>
        <source>the plan&apos;s first day</source>
        <translation>der erste Tag des Plans</translation>
    </message>
    <message>
        <source>the plan&apos;s tax rate</source>
        <translation>der Steuersatz des Plans</translation>
    </message>
    <message>
        <source>the plan’s end</source>
        <translation>das Ende des Plans</translation>
    </message>
    <message>
        <source>the row is left out</source>
        <translation>die Zeile entfällt</translation>
    </message>
    <message>
        <source>the row is left out, with %1 that depend on it</source>
        <translation>die Zeile entfällt, mit %1 davon abhängigen</translation>
    </message>
    <message>
        <source>the shares before</source>
        <translation>die Anteile davor</translation>
    </message>
    <message>
        <source>the site as a whole</source>
        <translation>der Standort als Ganzes</translation>
    </message>
    <message>
        <source>the site is placed at longitude 0, latitude 0; move it</source>
        <translation>der Standort liegt nun bei Länge 0, Breite 0; verschieben Sie ihn</translation>
    </message>
    <message>
        <source>the site&apos;s halls in order</source>
        <translation>die Hallen des Standorts der Reihe nach</translation>
    </message>
    <message>
        <source>the source&apos;s</source>
        <translation>wie bei der Quelle</translation>
    </message>
    <message>
        <source>the stakes</source>
        <translation>die Anteile</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>der Beginn</translation>
    </message>
    <message>
        <source>the table is empty; it needs a header row</source>
        <translation>die Tabelle ist leer; sie braucht eine Kopfzeile</translation>
    </message>
    <message>
        <source>the time of the last change is forgotten</source>
        <translation>der Zeitpunkt der letzten Änderung entfällt</translation>
    </message>
    <message>
        <source>the value is left out</source>
        <translation>der Wert entfällt</translation>
    </message>
    <message>
        <source>the venture</source>
        <translation>die Projektgesellschaft</translation>
    </message>
    <message>
        <source>the venture has %1 already</source>
        <translation>die Projektgesellschaft hat bereits %1</translation>
    </message>
    <message>
        <source>the whole plan&apos;s</source>
        <translation>der ganze Plan</translation>
    </message>
    <message>
        <source>the workbook can’t be written: %1</source>
        <translation>die Arbeitsmappe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>the workbook needs %1 columns; a spreadsheet has %2</source>
        <translation>die Arbeitsmappe braucht %1 Spalten; eine Tabelle hat %2</translation>
    </message>
    <message>
        <source>those of its sites</source>
        <translation>die ihrer Standorte</translation>
    </message>
    <message>
        <source>to the end of the plan</source>
        <translation>bis zum Ende des Plans</translation>
    </message>
    <message>
        <source>tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>twelve numbers</source>
        <translation>zwölf Zahlen</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>im Bau</translation>
    </message>
    <message>
        <source>unfunded</source>
        <translation>nicht finanziert</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>units x power a unit</source>
        <translation>Einheiten × Leistung je Einheit</translation>
    </message>
    <message>
        <source>unserved energy</source>
        <translation>nicht gedeckte Energie</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>vendor funding</source>
        <translation>Lieferantenfinanzierung</translation>
    </message>
    <message>
        <source>venture</source>
        <translation>Projektgesellschaft</translation>
    </message>
    <message>
        <source>virtual ppa</source>
        <translation>virtueller PPA</translation>
    </message>
    <message>
        <source>warrant</source>
        <translation>Optionsrecht</translation>
    </message>
    <message>
        <source>was made by Wattscape %1, whose files are of version %2; this is Wattscape %3, which reads up to version %4</source>
        <translation>wurde mit Wattscape %1 erzeugt, dessen Dateien Version %2 haben; dies ist Wattscape %3 und liest bis Version %4</translation>
    </message>
    <message>
        <source>when the partner has reached the rate after tax</source>
        <translation>wenn der Partner den Satz nach Steuern erreicht hat</translation>
    </message>
    <message>
        <source>wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>would be divided by zero</source>
        <translation>würde durch null geteilt</translation>
    </message>
    <message>
        <source>would make a circle: %1 sells to %2, directly or through others</source>
        <translation>ergäbe einen Kreis: %1 verkauft an %2, direkt oder über andere</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>“%1” could be several of the choices</source>
        <translation>„%1“ könnte mehrere der Möglichkeiten meinen</translation>
    </message>
    <message>
        <source>“%1” does not differ so from the catalogue</source>
        <translation>„%1“ weicht so nicht vom Katalog ab</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“%1” is no scope; allowed are %2, each but plan also with an id, as in site:12</source>
        <translation>„%1“ ist kein Geltungsbereich; erlaubt sind %2, alle außer plan auch mit Kennung, wie in site:12</translation>
    </message>
    <message>
        <source>“%1” is none of the choices</source>
        <translation>„%1“ ist keine der Möglichkeiten</translation>
    </message>
    <message>
        <source>“%1” is not a choice; allowed are %2</source>
        <translation>„%1“ steht nicht zur Wahl; erlaubt sind %2</translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #0072B2</source>
        <translation>„%1“ ist keine Farbe; schreiben Sie sie wie #0072B2</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as %2</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie %2</translation>
    </message>
    <message>
        <source>“%1” is not a field of a %2</source>
        <translation>„%1“ ist kein Feld von %2</translation>
    </message>
    <message>
        <source>“%1” is not a moment in UTC; write it as 2026-07-01T08:30:00Z</source>
        <translation>„%1“ ist kein Zeitpunkt in UTC; schreiben Sie ihn wie 2026-07-01T08:30:00Z</translation>
    </message>
    <message>
        <source>“%1” is not a number; write it as 12.5</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie sie wie 12.5</translation>
    </message>
    <message>
        <source>“%1” is not a phase; write phases as 2026-07-01:590 in order of time</source>
        <translation>„%1“ ist keine Phase; schreiben Sie Phasen wie 2026-07-01:590 in zeitlicher Folge</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation>„%1“ ist erforderlich</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ ist doppelt</translation>
    </message>
    <message>
        <source>“%1” is unknown here; allowed are %2 and %3</source>
        <translation>„%1“ ist hier unbekannt; erlaubt sind %2 und %3</translation>
    </message>
    <message>
        <source>“%1” lies outside the calendar; days run from %2 to %3</source>
        <translation>„%1“ liegt außerhalb des Kalenders; er reicht von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1970 to 2199</source>
        <translation>„%1“ liegt außerhalb der Jahre 1970 bis 2199</translation>
    </message>
    <message>
        <source>“%1” names source %2, which the plan does not have</source>
        <translation>„%1“ nennt Quelle %2, die der Plan nicht hat</translation>
    </message>
</context>
</TS>
