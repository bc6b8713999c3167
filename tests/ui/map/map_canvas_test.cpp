#include "ui/map/map_canvas.h"

#include "core/geo/geodesy.h"
#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/map/fleet_plan.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/map/map_view.h"
#include "ui/map/tools/measure_tool.h"
#include "ui/map/tools/place_site_tool.h"

#include <cmath>

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;
using wattscape::ui::testing::FleetPlan;

namespace {

void turnWheel(MapCanvas& map, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, map.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&map, &event);
}

void mouse(MapCanvas& map, QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = {},
           Qt::MouseButton button = Qt::LeftButton) {
    const bool moves = type == QEvent::MouseMove;
    const bool up = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, map.mapToGlobal(at), moves ? Qt::NoButton : button, up ? Qt::NoButton : button, modifiers);
    QCoreApplication::sendEvent(&map, &event);
}

void drag(MapCanvas& map, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool drop = true) {
    mouse(map, QEvent::MouseButtonPress, from);
    mouse(map, QEvent::MouseMove, from + (to - from) / 2, modifiers);
    mouse(map, QEvent::MouseMove, to, modifiers);
    if (drop) mouse(map, QEvent::MouseButtonRelease, to, modifiers);
}

void click(MapCanvas& map, QPoint at, Qt::KeyboardModifiers modifiers = {}) {
    mouse(map, QEvent::MouseButtonPress, at, modifiers);
    mouse(map, QEvent::MouseButtonRelease, at, modifiers);
}

}  // namespace

class MapCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        if (!atlas_) atlas_ = must(readAtlas(WATTSCAPE_RESOURCES "/basemap"));
        document_ = std::make_unique<PlanDocument>();
        session_ = std::make_unique<Session>(*document_);
        document_->setPlan(std::make_shared<const Plan>(fleet_.plan));
        QVERIFY(document_->waitForResults(5000));
        session_->setCursor(std::chrono::year{2026} / 7 / 15);
        view_ = std::make_unique<MapView>(*session_, atlas_, catalogue_);
        view_->resize(1000, 700);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        map_ = &view_->canvas();
        look({-90.16, 35.06}, 7);
        map_->setSnaps(false);
    }
    void cleanup() {
        view_.reset();
        session_.reset();
        document_.reset();
    }

    void wheelZoomsAboutThePointer() {
        const QPointF at(700, 200);
        const LonLat before = map_->viewport().placeAt(at);
        turnWheel(*map_, at, {0, 120});
        QCOMPARE(map_->viewport().zoom(), 7.5);
        QVERIFY(distanceBetween(before, map_->viewport().placeAt(at)) < 1);
        turnWheel(*map_, at, {0, -120}, Qt::ControlModifier);
        QCOMPARE(map_->viewport().zoom(), 7.375);
    }

    void zoomingFromAfarKeepsThePlaceToo() {
        look({0, 20}, map_->viewport().lowestZoom());
        const QPointF at = map_->viewport().toScreen(LonLat{-99.784, 32.5});
        for (int i = 0; i < 6; ++i) turnWheel(*map_, at, {0, 120});
        QVERIFY(distanceBetween(map_->viewport().placeAt(at), {-99.784, 32.5}) < 100);
    }

    void backLeadsFromWhereOneJustWent() {
        QTest::qWait(600);  // the view counts as visited
        const MapViewport before = map_->viewport();
        turnWheel(*map_, {300, 300}, {0, 240});
        const MapViewport after = map_->viewport();
        mouse(*map_, QEvent::MouseButtonPress, {300, 300}, {}, Qt::BackButton);
        QCOMPARE(map_->viewport(), before);
        mouse(*map_, QEvent::MouseButtonPress, {300, 300}, {}, Qt::ForwardButton);
        QCOMPARE(map_->viewport(), after);
    }

    void escapeInAMiddleDragPutsTheViewBack() {
        const MapViewport before = map_->viewport();
        mouse(*map_, QEvent::MouseButtonPress, {300, 300}, {}, Qt::MiddleButton);
        mouse(*map_, QEvent::MouseMove, {360, 340}, {}, Qt::MiddleButton);
        QVERIFY(!(map_->viewport() == before));
        QTest::keyClick(map_, Qt::Key_Escape);
        QCOMPARE(map_->viewport(), before);
        mouse(*map_, QEvent::MouseMove, {400, 340}, {}, Qt::MiddleButton);
        QCOMPARE(map_->viewport(), before);
    }

    void spacePansFromWhereThePointerIs() {
        view_->setTool(MapTool::Kind::measure);
        mouse(*map_, QEvent::MouseMove, {300, 300});
        const LonLat grabbed = map_->viewport().placeAt({300, 300});
        QTest::keyPress(map_, Qt::Key_Space);
        mouse(*map_, QEvent::MouseMove, {380, 350});
        QTest::keyRelease(map_, Qt::Key_Space);
        QVERIFY(distanceBetween(map_->viewport().placeAt({380, 350}), grabbed) < 1);
        QCOMPARE(map_->tool(), MapTool::Kind::measure);
    }

    void modifiersCountWhileThePointerRests() {
        drag(*map_, at(fleet_.memphis), at(fleet_.memphis) + QPoint(100, 30), {}, false);
        const auto latitude = [&] { return document_->plan().sites.find(fleet_.memphis)->location.latitude; };
        const double dragged = latitude();
        QTest::keyPress(map_, Qt::Key_Shift);
        QVERIFY(std::abs(latitude() - 35.06) < 1e-6);  // kept to due east
        QTest::keyRelease(map_, Qt::Key_Shift);
        QCOMPARE(latitude(), dragged);
        QTest::keyPress(map_, Qt::Key_Control);
        QCOMPARE(map_->cursor().shape(), Qt::DragCopyCursor);
        QTest::keyRelease(map_, Qt::Key_Control);
        QCOMPARE(map_->cursor().shape(), Qt::DragMoveCursor);
        QTest::keyClick(map_, Qt::Key_Escape);
    }

    void altInADragIsNotForTheMenus() {
        QKeyEvent alt(QEvent::ShortcutOverride, Qt::Key_Alt, Qt::AltModifier);
        alt.ignore();
        QCoreApplication::sendEvent(map_, &alt);
        QVERIFY(!alt.isAccepted());
        drag(*map_, at(fleet_.memphis), at(fleet_.memphis) + QPoint(100, 30), {}, false);
        QCoreApplication::sendEvent(map_, &alt);
        QVERIFY(alt.isAccepted());
        QTest::keyClick(map_, Qt::Key_Escape);
    }

    void aTapOnSLetsGoOfTheSnap() {
        map_->setSnaps(true);
        const LonLat tupelo{-88.70, 34.26};
        const Place* town = atlas_->places.nearest(tupelo, 40e3);
        QVERIFY(town);
        const QPoint near = map_->viewport().toScreen(town->location).toPoint() + QPoint(3, 3);
        drag(*map_, at(fleet_.memphis), near, {}, false);
        const auto away = [&] {
            return distanceBetween(document_->plan().sites.find(fleet_.memphis)->location, town->location);
        };
        QVERIFY2(away() < 1, qPrintable(QString::number(away())));
        QTest::keyClick(map_, Qt::Key_S);
        QVERIFY(away() > 100);
        QTest::keyClick(map_, Qt::Key_S);
        QVERIFY(away() < 1);
        QTest::keyClick(map_, Qt::Key_Escape);
    }

    void sidewaysWheelScrubsTheDate() {
        const Day before = session_->cursor();
        turnWheel(*map_, {300, 300}, {-120, 0});
        QCOMPARE((session_->cursor() - before).count(), 7);
        QCOMPARE(map_->viewport().zoom(), 7.0);
    }

    void clickSelectsAndEscapeClears() {
        click(*map_, at(fleet_.memphis));
        QVERIFY(session_->isSelected(fleet_.memphis));
        QTest::keyClick(map_, Qt::Key_Escape);
        QVERIFY(session_->selection().empty());
    }

    void draggingASiteMovesItAsOneStep() {
        const int steps = document_->historyPosition();
        drag(*map_, at(fleet_.memphis), at(fleet_.memphis) + QPoint(60, 40));
        QCOMPARE(document_->historyPosition(), steps + 1);
        const LonLat moved = document_->plan().sites.find(fleet_.memphis)->location;
        const LonLat expected = map_->viewport().placeAt(map_->viewport().toScreen(LonLat{-90.16, 35.06}) + QPointF(60, 40));
        QVERIFY(distanceBetween(moved, expected) < 100);
        document_->undo();
        QVERIFY(document_->plan().sites.find(fleet_.memphis)->location == (LonLat{-90.16, 35.06}));
    }

    void escapeInADragPutsEverythingBack() {
        const PlanPointer before = document_->planPointer();
        const int steps = document_->historyPosition();
        drag(*map_, at(fleet_.memphis), at(fleet_.memphis) + QPoint(60, 40), {}, false);
        QVERIFY(document_->inGesture());
        QTest::keyClick(map_, Qt::Key_Escape);
        QVERIFY(!document_->inGesture());
        QCOMPARE(document_->planPointer(), before);
        QCOMPARE(document_->historyPosition(), steps);
        QVERIFY(session_->selection().empty());
        mouse(*map_, QEvent::MouseButtonRelease, at(fleet_.memphis));
        QCOMPARE(document_->planPointer(), before);
    }

    void controlAtTheDropCopies() {
        const std::size_t sites = document_->plan().sites.size();
        drag(*map_, at(fleet_.memphis), at(fleet_.memphis) + QPoint(90, 0), Qt::ControlModifier);
        QCOMPARE(document_->plan().sites.size(), sites + 1);
        QVERIFY(document_->plan().sites.find(fleet_.memphis)->location == (LonLat{-90.16, 35.06}));
        QCOMPARE(session_->selection().size(), std::size_t{1});
    }

    void bandSelects() {
        drag(*map_, {20, 300}, {980, 690});
        QVERIFY(session_->isSelected(fleet_.memphis));
    }

    void theRegionFollowsTheSite() {
        look({-94, 34}, 5);
        drag(*map_, at(fleet_.memphis), map_->viewport().toScreen(LonLat{-97.5, 31.5}).toPoint());
        const Site* moved = document_->plan().sites.find(fleet_.memphis);
        QVERIFY(distanceBetween(moved->location, {-97.5, 31.5}) < 5000);
        QCOMPARE(moved->region, std::string("TE"));
    }

    void placingASiteFindsItsRegion() {
        look({-99.0, 31.0}, 9);
        view_->setTool(MapTool::Kind::placeSite);
        const std::size_t sites = document_->plan().sites.size();
        click(*map_, {500, 350});
        QCOMPARE(document_->plan().sites.size(), sites + 1);
        const Site* placed = document_->plan().sites.find(SiteId{session_->selection().front().value});
        QVERIFY(placed);
        QCOMPARE(placed->region, std::string("TE"));
        QVERIFY(distanceBetween(placed->location, {-99.0, 31.0}) < 300);
        QCOMPARE(map_->tool(), MapTool::Kind::select);
    }

    void beforeTheClickStandsWhatIsKnown() {
        view_->setTool(MapTool::Kind::placeSite);
        const auto& tool = static_cast<const PlaceSiteTool&>(map_->activeTool());
        const auto text = [&](LonLat place) {
            QStringList lines;
            for (const BubbleLine& line : tool.whatIsKnown(place)) lines << line.text;
            return lines.join(QLatin1Char('\n'));
        };
        const QString abilene = text({-99.784, 32.5});
        for (const char* part : {"Taylor, TX", "ERCOT", "70.7 USD/MWh", "US EIA", "July 2026", "349.8 kg/MWh", "eGRID2022"})
            QVERIFY2(abilene.contains(QLatin1String(part)), qPrintable(abilene));
        const QString atlantic = text({-40, 40});
        QCOMPARE(atlantic.count(QStringLiteral("n/a")), 3);
    }

    void aBoundaryIsDrawnAndACrossingOneRefused() {
        look({-90.16, 35.06}, 13.5);
        session_->select({fleet_.memphis});
        view_->setTool(MapTool::Kind::drawBoundary);
        QSignalSpy hints(map_, &MapCanvas::hintChanged);
        for (const QPoint corner : {QPoint(400, 250), QPoint(600, 450), QPoint(600, 250), QPoint(400, 450)})
            click(*map_, corner);
        QTest::keyClick(map_, Qt::Key_Return);
        QVERIFY(document_->plan().sites.find(fleet_.memphis)->boundary.empty());
        QVERIFY(hints.last().first().toString().contains("crosses"));
        QTest::keyClick(map_, Qt::Key_Escape);
        for (const QPoint corner : {QPoint(400, 250), QPoint(600, 250), QPoint(600, 450), QPoint(400, 450)})
            click(*map_, corner);
        click(*map_, {400, 250});
        const Outline boundary = document_->plan().sites.find(fleet_.memphis)->boundary;
        QCOMPARE(boundary.size(), std::size_t{4});
        QVERIFY(areaOf(boundary) > 1e6);
        QCOMPARE(map_->tool(), MapTool::Kind::select);
    }

    void cornersAreMovedAddedAndRemoved() {
        look({-99.784, 32.5}, 13.5);
        session_->select({fleet_.abilene});
        view_->setTool(MapTool::Kind::editBoundary);
        const auto corner = [&](std::size_t i) {
            return map_->viewport().toScreen(document_->plan().sites.find(fleet_.abilene)->boundary[i]).toPoint();
        };
        const QPoint first = corner(0);
        const QPoint second = corner(1);
        drag(*map_, first, first - QPoint(20, 10));
        QVERIFY((corner(0) - (first - QPoint(20, 10))).manhattanLength() <= 2);
        drag(*map_, (corner(0) + second) / 2, QPoint(500, 100));
        QCOMPARE(document_->plan().sites.find(fleet_.abilene)->boundary.size(), std::size_t{5});
        click(*map_, corner(1), Qt::ControlModifier);
        QCOMPARE(document_->plan().sites.find(fleet_.abilene)->boundary.size(), std::size_t{4});
        const Outline before = document_->plan().sites.find(fleet_.abilene)->boundary;
        drag(*map_, corner(0), (corner(1) + corner(2)) / 2 + QPoint(40, 0));
        QVERIFY(document_->plan().sites.find(fleet_.abilene)->boundary == before);
    }

    void measuringFollowsTheEllipsoid() {
        view_->setTool(MapTool::Kind::measure);
        auto& tool = static_cast<MeasureTool&>(map_->activeTool());
        click(*map_, {300, 300});
        click(*map_, {600, 300});
        mouse(*map_, QEvent::MouseButtonDblClick, {600, 300});
        const double expected = distanceBetween(map_->viewport().placeAt({300, 300}), map_->viewport().placeAt({600, 300}));
        QVERIFY(std::abs(tool.total() - expected) < 1e-6 * expected);
        QTest::keyClick(map_, Qt::Key_Escape);
        QCOMPARE(tool.total(), 0.0);
        QTest::keyClick(map_, Qt::Key_Escape);
        QCOMPARE(map_->tool(), MapTool::Kind::select);
    }

    void arrowsNudgeOrPan() {
        const MapViewport before = map_->viewport();
        QTest::keyClick(map_, Qt::Key_Right);
        QVERIFY(map_->viewport().centre().x > before.centre().x);
        session_->select({fleet_.memphis});
        const MapViewport still = map_->viewport();
        QTest::keyClick(map_, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(map_->viewport(), still);
        QVERIFY(document_->plan().sites.find(fleet_.memphis)->location.latitude > 35.06);
        QTest::keyClick(map_, Qt::Key_PageUp);
        QCOMPARE(map_->viewport().zoom(), still.zoom() + 0.5);
    }

    void revealBringsIntoSight() {
        look({10, 50}, 5);
        session_->reveal(fleet_.hall);
        QTRY_VERIFY(map_->viewport().visible().contains(project({-99.784, 32.5})) && map_->viewport().zoom() > 13);
    }

    void screenReadersFindTheSites() {
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(map_);
        QVERIFY(list);
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) names << list->child(i)->text(QAccessible::Name);
        const auto memphis = names.filter(QStringLiteral("Colossus Memphis"));
        QCOMPARE(memphis.size(), 1);
        QVERIFY2(memphis.first().contains(QStringLiteral("MW")), qPrintable(memphis.first()));
        QAccessibleInterface* item = list->child(static_cast<int>(names.indexOf(memphis.first())));
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(session_->isSelected(fleet_.memphis));
    }

    void aPictureIsNeverEmpty() {
        const QImage image = view_->image(QSize(600, 400));
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 7) {
            for (int y = 0; y < image.height(); y += 7) colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 8);
    }

private:
    void look(LonLat at, double zoom) {
        MapViewport viewport = map_->viewport();
        viewport.moveTo(project(at), zoom);
        map_->setViewport(viewport);
        map_->repaint();
    }
    QPoint at(SiteId site) { return map_->viewport().toScreen(document_->plan().sites.find(site)->location).toPoint(); }

    FleetPlan fleet_;
    AtlasPointer atlas_;
    Catalogue catalogue_ = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
    std::unique_ptr<PlanDocument> document_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MapView> view_;
    MapCanvas* map_ = nullptr;
};

QTEST_MAIN(MapCanvasTest)
#include "map_canvas_test.moc"
