#include "ui/help/help_texts.h"

#include <QCoreApplication>
#include <QList>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Help", text);
}

struct Gesture {
    QString does;
    QString how;
};

struct Page {
    QString name;
    QString purpose;
    QList<Gesture> gestures;
};

QString html(const Page& page) {
    QString text = QStringLiteral("<h3>%1</h3><p>%2</p><table cellspacing='0' cellpadding='3'>")
                       .arg(page.name.toHtmlEscaped(), page.purpose.toHtmlEscaped());
    for (const Gesture& gesture : page.gestures) {
        text += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>")
                    .arg(gesture.how.toHtmlEscaped(), gesture.does.toHtmlEscaped());
    }
    return text + QStringLiteral("</table>");
}

Page windowPage() {
    return {tr("Wattscape"),
            tr("One plan, many views: what is selected and which day it is holds in all of them."),
            {{tr("find any command, object, place or date"), QStringLiteral("Ctrl+K")},
             {tr("go to a date or a place"), QStringLiteral("Ctrl+G")},
             {tr("go to the next issue"), QStringLiteral("F8")},
             {tr("undo, redo"), QStringLiteral("Ctrl+Z, Ctrl+Y")},
             {tr("a month back, a month on; with Shift a quarter"), QStringLiteral("[ ]")},
             {tr("map, timeline, power, capacity, report"), QStringLiteral("Ctrl+1 … 4, 7")},
             {tr("go to the next panel"), QStringLiteral("F6")},
             {tr("help on the part that has the focus"), QStringLiteral("F1")}}};
}

Page mapPage() {
    return {tr("Map"),
            tr("Where the sites are, how large they are on the day of the date cursor, and where power runs short."),
            {{tr("zoom about the pointer; with Ctrl more finely"), tr("Wheel")},
             {tr("move the date"), tr("Wheel to the side")},
             {tr("move the map, whatever the tool"), tr("Middle drag, or Space held")},
             {tr("select; Shift adds, Ctrl toggles; on empty ground, a box"), tr("Click or drag")},
             {tr("move it; S switches snapping, Ctrl copies, Shift keeps to 45°"), tr("Drag a site")},
             {tr("inspect it; on empty ground, zoom in"), tr("Double click")},
             {tr("zoom there and back again"), tr("Back and forward buttons")},
             {tr("nudge what is selected; with Ctrl go to a neighbour"), tr("Arrows")},
             {tr("take the drag back, then the tool, then the selection"), tr("Esc")}}};
}

Page timelinePage() {
    return {tr("Timeline"),
            tr("When power comes, halls get ready and racks roll out. Everything on it can be taken by the hand."),
            {{tr("rows; with Shift the time, with Ctrl zoom"), tr("Wheel")},
             {tr("move it to other days, or into another hall"), tr("Drag a bar")},
             {tr("another first or last day"), tr("Drag a bar's edge")},
             {tr("racks a week"), tr("Drag a bar's handle")},
             {tr("other megawatts; to the side, another day"), tr("Drag the riser of a tranche")},
             {tr("make one depend on the other"), tr("Drag from a bar's end to a bar")},
             {tr("move the date cursor; with Shift select a span"), tr("Drag in the ruler")},
             {tr("nudge by a day; with Shift by a week; with Ctrl go to a neighbour"), tr("Arrows")},
             {tr("take the drag back"), tr("Esc")}}};
}

Page histogramPage() {
    return {
        tr("Supply against demand"),
        tr("What can be counted on, stacked by source; the heavy line is the firm limit, hatched is what goes beyond it."),
        {{tr("select the racks that are too many"), tr("Click a hatched part")}, {tr("what holds on that day"), tr("Point")}}};
}

Page chartPage() {
    return {tr("Chart"),
            tr("Power, capacity or energy of what is selected, or of the whole plan. Its date cursor is that of all views."),
            {{tr("what holds on that day"), tr("Point")},
             {tr("move the date cursor"), tr("Click")},
             {tr("zoom in; a double click shows everything again"), tr("Drag")},
             {tr("leave a series out"), tr("Click the legend")}}};
}

Page outlinePage() {
    return {tr("Plan tree"),
            tr("Everything the plan is made of. A mark beside a name says that something about it can't work as planned."),
            {{tr("select it in all views"), tr("Click")},
             {tr("rename"), tr("F2")},
             {tr("show only what fits; F3 goes from match to match"), tr("Type in the filter")}}};
}

Page inspectorPage() {
    return {tr("Inspector"),
            tr("Every field of what is selected. A is an assumption, C a catalogue figure with its source; grey is a default."),
            {{tr("apply; what can't be is said at the field"), tr("Enter")},
             {tr("take back what was typed"), tr("Esc")},
             {tr("units and arithmetic are understood"), QStringLiteral("1.2 GW, 1200*0.85")}}};
}

Page issuesPage() {
    return {tr("Issues"),
            tr("What can't work as planned or is unwise: where, from when to when, by how much, and what it costs."),
            {{tr("show it in all views"), tr("Click")},
             {tr("the next one; with Shift the one before"), QStringLiteral("F8")},
             {tr("sort"), tr("Click a head")}}};
}

Page historyPage() {
    return {tr("History"),
            tr("Every step since the plan was opened. A click goes back to it; nothing is lost until another edit."),
            {{tr("undo"), QStringLiteral("Ctrl+Z")}, {tr("redo"), QStringLiteral("Ctrl+Shift+Z")}}};
}

Page startPage() {
    return {tr("Start"),
            tr("Open a plan, begin a new one, or look at a sample built from public figures."),
            {{tr("open it"), tr("Drop a file on the window")}, {tr("open a file"), QStringLiteral("Ctrl+O")}}};
}

Page pageOf(HelpTopic topic) {
    switch (topic) {
        case HelpTopic::window: return windowPage();
        case HelpTopic::map: return mapPage();
        case HelpTopic::timeline: return timelinePage();
        case HelpTopic::histogram: return histogramPage();
        case HelpTopic::chart: return chartPage();
        case HelpTopic::outline: return outlinePage();
        case HelpTopic::inspector: return inspectorPage();
        case HelpTopic::issues: return issuesPage();
        case HelpTopic::history: return historyPage();
        case HelpTopic::startPage: return startPage();
    }
    return {};
}

}  // namespace

QString helpOn(HelpTopic topic) {
    return html(pageOf(topic));
}

}  // namespace wattscape::ui
