#include "ui/timeline/link_layout.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;

class LinkLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void routes_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QRectF>("from");
        QTest::addColumn<QRectF>("to");
        QTest::addColumn<QPolygonF>("path");
        const QRectF early(100, 0, 50, 20);
        QTest::newRow("one bend") << int(DependencyKind::finishToStart) << early << QRectF(200, 40, 30, 20)
                                  << QPolygonF({{150, 10}, {158, 10}, {158, 50}, {200, 50}});
        QTest::newRow("round below") << int(DependencyKind::finishToStart) << early << QRectF(120, 40, 30, 20)
                                     << QPolygonF({{150, 10}, {158, 10}, {158, 23}, {112, 23}, {112, 50}, {120, 50}});
        QTest::newRow("round above") << int(DependencyKind::finishToStart) << early.translated(0, 80) << QRectF(120, 40, 30, 20)
                                     << QPolygonF({{150, 90}, {158, 90}, {158, 77}, {112, 77}, {112, 50}, {120, 50}});
        QTest::newRow("starts") << int(DependencyKind::startToStart) << early << QRectF(120, 40, 30, 20)
                                << QPolygonF({{100, 10}, {92, 10}, {92, 50}, {120, 50}});
        QTest::newRow("finishes") << int(DependencyKind::finishToFinish) << early << QRectF(120, 40, 60, 20)
                                  << QPolygonF({{150, 10}, {188, 10}, {188, 50}, {180, 50}});
    }
    void routes() {
        QFETCH(int, kind);
        QFETCH(QRectF, from);
        QFETCH(QRectF, to);
        QFETCH(QPolygonF, path);
        QCOMPARE(LinkLayout::route(from, to, DependencyKind(kind)), path);
    }

    void everyCornerIsSquare() {
        checkProperty("each segment is level or upright", 1000, [] {
            const auto rect = [] {
                return QRectF(*rc::gen::inRange(-500, 500), *rc::gen::inRange(-500, 500), *rc::gen::inRange(0, 300), 20);
            };
            const QRectF from = rect();
            const QRectF to = rect();
            const auto kind = static_cast<DependencyKind>(*rc::gen::inRange(0, 3));
            const QPolygonF path = LinkLayout::route(from, to, kind);
            for (qsizetype i = 1; i < path.size(); ++i) {
                RC_ASSERT(path[i].x() == path[i - 1].x() || path[i].y() == path[i - 1].y());
            }
            const bool fromRight = kind != DependencyKind::startToStart;
            const bool leaves = fromRight ? path[1].x() > from.right() : path[1].x() < from.left();
            RC_ASSERT(leaves);
        });
    }

    void isHitNearItsPathOnly() {
        const std::vector<Link> links{{DependencyId{7}, EntityId{1}, EntityId{2},
                                       LinkLayout::route({0, 0, 50, 20}, {100, 40, 20, 20}, DependencyKind::finishToStart)}};
        QCOMPARE(LinkLayout::hit(links, {58, 30}), &links.front());
        QCOMPARE(LinkLayout::hit(links, {61, 30}), &links.front());
        QVERIFY(!LinkLayout::hit(links, {70, 30}));
        QVERIFY(!LinkLayout::hit({}, {58, 30}));
    }

    void aTaskThatIsNotShownHasNoLink() {
        Dependency dependency;
        dependency.predecessor = {1};
        dependency.successor = {2};
        const auto onlyFirst = [](EntityId task) {
            return task.value == 1 ? std::optional(QRectF(0, 0, 50, 20)) : std::nullopt;
        };
        QVERIFY(!LinkLayout::link(dependency, onlyFirst));
        dependency.successor = {1};
        QVERIFY(LinkLayout::link(dependency, onlyFirst));
    }
};

QTEST_APPLESS_MAIN(LinkLayoutTest)
#include "link_layout_test.moc"
