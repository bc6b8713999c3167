#include "ui/shell/main_window.h"

#include "core/geo/coordinates.h"
#include "core/model/edits/date_edits.h"
#include "ui/charts/capacity_view.h"
#include "ui/charts/power_view.h"
#include "ui/dialogs/prompt.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/map/map_view.h"
#include "ui/outline/outline_panel.h"
#include "ui/problems/issues_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/add_actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/undo_in_fields.h"
#include "ui/shell/view_area.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <algorithm>

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace wattscape::ui {
namespace {

QDockWidget* dock(QMainWindow& window, const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setAccessibleName(title);
    window.addDockWidget(area, dock);
    return dock;
}

}  // namespace

MainWindow::MainWindow(const Catalogue& catalogue, AtlasPointer atlas, std::unique_ptr<Prompt> prompt)
    : catalogue_(catalogue),
      session_(document_),
      prompt_(std::move(prompt)),
      actions_(new Actions(this, [this] { return document_.inGesture(); })),
      pages_(new QStackedWidget),
      start_(new StartPage),
      views_(new ViewArea) {
    setAcceptDrops(true);
    files_ = new PlanFiles(*actions_, document_, catalogue_, *prompt_, this);
    edit_ = new EditActions(*actions_, session_, *prompt_, this);
    add_ = new AddActions(*actions_, session_, catalogue_, this);
    new UndoInFields(this);
    makeViews(std::move(atlas));
    makeDocks();
    status_ = new StatusLine(*statusBar(), session_);
    makeMenus();
    wire();
    resize(1600, 1000);
    restoreLayout();
    showTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeViews(AtlasPointer atlas) {
    map_ = new MapView(session_, std::move(atlas));
    views_->addView(map_, tr("Map"), QStringLiteral("map"));
    views_->addView(new PowerView(session_), tr("Power"), QStringLiteral("zap"));
    views_->addView(new CapacityView(session_), tr("Capacity"), QStringLiteral("server"));
    timeline_ = new TimelineView(session_);

    auto* centre = new QSplitter(Qt::Vertical);
    centre->setObjectName(QStringLiteral("centre"));
    centre->setHandleWidth(1);
    centre->setChildrenCollapsible(false);
    centre->addWidget(views_);
    centre->addWidget(timeline_);
    constexpr int viewsShare = 45;
    centre->setStretchFactor(0, viewsShare);
    centre->setStretchFactor(1, 100 - viewsShare);
    centre->setSizes({viewsShare * 10, (100 - viewsShare) * 10});
    pages_->addWidget(start_);
    pages_->addWidget(centre);
    setCentralWidget(pages_);
}

void MainWindow::makeDocks() {
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    outline_ = new OutlinePanel(session_);
    inspector_ = new InspectorPanel(session_);
    issues_ = new IssuesPanel(session_);
    QDockWidget* plan = dock(*this, tr("Plan"), QStringLiteral("plan"), outline_, Qt::LeftDockWidgetArea);
    QDockWidget* inspector = dock(*this, tr("Inspector"), QStringLiteral("inspector"), inspector_, Qt::RightDockWidgetArea);
    QDockWidget* issues = dock(*this, tr("Issues"), QStringLiteral("issues"), issues_, Qt::BottomDockWidgetArea);
    QDockWidget* history =
        dock(*this, tr("History"), QStringLiteral("history"), new HistoryPanel(document_), Qt::BottomDockWidgetArea);
    tabifyDockWidget(issues, history);
    issues->raise();
    for (QDockWidget* panel : {issues, history}) {
        panel->setTitleBarWidget(new QWidget);  // the tab above says it already
    }
    docks_ = {plan, inspector, issues, history};
    const int character = fontMetrics().averageCharWidth();
    resizeDocks({plan, inspector}, {character * 38, character * 46}, Qt::Horizontal);
    resizeDocks({issues}, {Theme::instance().grid(36)}, Qt::Vertical);
    connect(issues_, &IssuesPanel::issueCountChanged, issues,
            [issues](int count) { issues->setWindowTitle(count > 0 ? tr("Issues (%1)").arg(count) : tr("Issues")); });
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    files_->fill(*file);
    file->addSeparator();
    file->addAction(actions_->add(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, {}, [this] { close(); }));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit_->fill(*edit);
    edit->addSeparator();
    edit->addAction(actions_->add(tr("&Find in the plan"), {QKeySequence::Find}, QStringLiteral("search"),
                                  [this] { outline_->focusFilter(); }));
    edit->addAction(actions_->add(tr("Find &anything…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, QStringLiteral("command"),
                                  [this] { openPalette(); }));
    QMenu* add = menuBar()->addMenu(tr("&Add"));
    add_->fill(*add);
    makeViewActions(*menuBar()->addMenu(tr("&View")));
    makeDateActions(*menuBar()->addMenu(tr("&Date")));
    makeIssueActions(*menuBar()->addMenu(tr("&Issues")));

    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(Theme::instance().grid(5), Theme::instance().grid(5)));
    auto* addButton = new QToolButton;
    addButton->setText(tr("Add"));
    addButton->setIcon(Theme::instance().icon(QStringLiteral("plus")));
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButton->setPopupMode(QToolButton::InstantPopup);
    addButton->setMenu(add);
    bar->addWidget(addButton);
    bar->addSeparator();
    bar->addActions({edit_->undoAction(), edit_->redoAction()});
}

void MainWindow::makeViewActions(QMenu& menu) {
    const std::pair<QString, int> views[] = {{tr("&Map"), 0}, {tr("&Power"), 1}, {tr("&Capacity"), 2}};
    const Qt::Key keys[] = {Qt::Key_1, Qt::Key_3, Qt::Key_4};
    for (const auto& [name, index] : views) {
        menu.addAction(
            actions_->add(name, {QKeySequence(Qt::CTRL | keys[index])}, {}, [this, i = index] { views_->showView(i); }));
    }
    menu.addAction(actions_->add(tr("&Timeline"), {QKeySequence(Qt::CTRL | Qt::Key_2)}, {},
                                 [this] { timeline_->setFocus(Qt::ShortcutFocusReason); }));
    menu.addAction(actions_->add(tr("&Side by side"), {}, QStringLiteral("columns-2"),
                                 [this] { views_->setSideBySide(!views_->isSideBySide()); }));
    menu.addSeparator();
    menu.addActions(map_->viewActions());
    menu.addMenu(map_->layersMenu());
    menu.addSeparator();
    menu.addAction(
        actions_->add(tr("&Inspect"), {QKeySequence(Qt::ALT | Qt::Key_Return)}, {}, [this] { inspector_->focusFirstField(); }));
    for (QDockWidget* panel : docks_) {
        menu.addAction(panel->toggleViewAction());
    }
    menu.addAction(actions_->add(
        tr("&Hide side panels"), {QKeySequence(Qt::CTRL | Qt::Key_Backslash)}, QStringLiteral("panel-left"), [this] {
            const bool anyShown = std::ranges::any_of(docks_, [](QDockWidget* panel) { return !panel->isHidden(); });
            for (QDockWidget* panel : docks_) {
                panel->setVisible(!anyShown);
            }
        }));
    menu.addAction(actions_->add(tr("&Full screen"), {QKeySequence(Qt::Key_F11)}, QStringLiteral("maximize"),
                                 [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }));
    menu.addSeparator();
    const std::pair<QString, Theme::Mode> modes[] = {
        {tr("As the s&ystem"), Theme::Mode::system}, {tr("&Light"), Theme::Mode::light}, {tr("&Dark"), Theme::Mode::dark}};
    QMenu* theme = menu.addMenu(tr("Th&eme"));
    for (const auto& [name, mode] : modes) {
        theme->addAction(actions_->add(name, {}, {}, [chosen = mode] {
            Theme::instance().setMode(chosen);
            QSettings().setValue(QStringLiteral("theme"), static_cast<int>(chosen));
        }));
    }
}

void MainWindow::makeDateActions(QMenu& menu) {
    const auto move = [this](int months) { return [this, months] { session_.moveCursorByMonths(months); }; };
    menu.addAction(actions_->add(tr("A month &back"), {QKeySequence(Qt::Key_BracketLeft)}, {}, move(-1)));
    menu.addAction(actions_->add(tr("A month &on"), {QKeySequence(Qt::Key_BracketRight)}, {}, move(1)));
    menu.addAction(actions_->add(
        tr("A quarter back"), {QKeySequence(Qt::Key_BraceLeft), QKeySequence(Qt::SHIFT | Qt::Key_BracketLeft)}, {}, move(-3)));
    menu.addAction(actions_->add(
        tr("A quarter on"), {QKeySequence(Qt::Key_BraceRight), QKeySequence(Qt::SHIFT | Qt::Key_BracketRight)}, {}, move(3)));
    menu.addSeparator();
    menu.addAction(actions_->add(tr("&Start of the plan"), {QKeySequence(Qt::Key_Home)}, {},
                                 [this] { session_.setCursor(document_.plan().firstDay()); }));
    menu.addAction(actions_->add(tr("&End of the plan"), {QKeySequence(Qt::Key_End)}, {},
                                 [this] { session_.setCursor(document_.plan().lastDay()); }));
    menu.addAction(actions_->add(tr("&Today"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, QStringLiteral("calendar"),
                                 [this] { timeline_->goToToday(); }));
    menu.addSeparator();
    menu.addAction(actions_->add(tr("Set base&line"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, QStringLiteral("flag"), [this] {
        (void)document_.apply(tr("Set baseline"), [](const Plan& plan) -> Result<Plan> { return setBaseline(plan); });
    }));
    menu.addAction(actions_->add(tr("&Clear baseline"), {}, {}, [this] {
        (void)document_.apply(tr("Clear baseline"), [](const Plan& plan) -> Result<Plan> { return clearBaseline(plan); });
    }));
}

void MainWindow::makeIssueActions(QMenu& menu) {
    menu.addAction(actions_->add(tr("&Next issue"), {QKeySequence(Qt::Key_F8)}, QStringLiteral("triangle-alert"), [this] {
        docks_[2]->show();
        docks_[2]->raise();
        issues_->nextIssue();
    }));
    menu.addAction(
        actions_->add(tr("&Previous issue"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, {}, [this] { issues_->previousIssue(); }));
}

void MainWindow::wire() {
    connect(start_, &StartPage::sampleRequested, files_, &PlanFiles::openSample);
    connect(start_, &StartPage::newPlanRequested, files_, &PlanFiles::create);
    connect(start_, &StartPage::fileRequested, files_, &PlanFiles::open);
    connect(start_, &StartPage::openRequested, this, [this] {
        const QString file = prompt_->fileToOpen(this);
        if (!file.isEmpty()) (void)files_->open(file);
    });
    connect(files_, &PlanFiles::opened, this, &MainWindow::showPlan);
    connect(files_, &PlanFiles::startPageRequested, this, &MainWindow::showStartPage);
    connect(files_, &PlanFiles::said, status_, &StatusLine::showHint);
    connect(&document_, &PlanDocument::modifiedChanged, this, &MainWindow::showTitle);
    connect(&document_, &PlanDocument::fileNameChanged, this, &MainWindow::showTitle);
    connect(&document_, &PlanDocument::planReplaced, this, &MainWindow::showTitle);

    connect(add_, &AddActions::fieldWanted, inspector_, &InspectorPanel::focusField);
    connect(add_, &AddActions::placeSiteRequested, this, [this] {
        views_->showView(0);
        map_->setTool(MapTool::Kind::placeSite);
    });
    connect(edit_, &EditActions::renameRequested, outline_, &OutlinePanel::rename);
    connect(map_, &MapView::hintChanged, status_, &StatusLine::showHint);
    connect(map_, &MapView::pointerMoved, this, [this](LonLat place, bool inside) {
        status_->showPlace(inside ? QString::fromStdString(formatDecimal(place)) : QString());
    });
    const auto inspect = [this](EntityId id) {
        session_.select({id});
        inspector_->focusFirstField();
    };
    connect(map_, &MapView::editRequested, this, inspect);
    connect(timeline_, &TimelineView::inspectRequested, this, inspect);
    connect(timeline_, &TimelineView::deleteRequested, edit_, &EditActions::removeSelected);
    connect(map_, &MapView::openSampleRequested, files_, [this] { (void)files_->openSample(QStringLiteral("abilene")); });
    connect(map_, &MapView::addFromCatalogueRequested, this, [this] { add_->chooseCampus(QCursor::pos()); });
    connect(map_, &MapView::contextMenuAboutToShow, this, [this](QMenu* menu, EntityId id) {
        if (id) {
            menu->addSeparator();
            edit_->fillForSelection(*menu);
        }
    });
    connect(outline_, &OutlinePanel::contextMenuRequested, this, [this](const QPoint& position) {
        QMenu menu(this);
        edit_->fillForSelection(menu);
        menu.addSeparator();
        add_->fill(menu);
        menu.exec(position);
    });
}

void MainWindow::showStartPage() {
    start_->showRecent(recentFiles());
    pages_->setCurrentWidget(start_);
    for (QDockWidget* panel : docks_) {
        panel->hide();
    }
}

void MainWindow::showPlan() {
    if (pages_->currentWidget() == start_) {
        pages_->setCurrentIndex(1);
        for (QDockWidget* panel : docks_) {
            panel->show();
        }
    }
    constexpr int patience = 2000;
    document_.waitForResults(patience);
    // A plan opens where it is interesting: when its dearest trouble begins.
    const auto& issues = document_.results().issues();
    session_.setCursor(issues.empty() ? document_.plan().firstDay() : issues.front().from);
    map_->zoomToFit();
    timeline_->zoomToFit();
}

void MainWindow::showTitle() {
    setWindowTitle(QStringLiteral("%1[*] – Wattscape").arg(document_.displayName()));
    setWindowFilePath(document_.fileName());
    setWindowModified(document_.isModified());
}

void MainWindow::openPalette() {
    auto* palette = new CommandPalette(paletteEntries(*actions_, session_), paletteSearch(session_, *map_), this);
    palette->open();
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
}

void MainWindow::saveLayout() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (pages_->currentWidget() != start_) {
        settings.setValue(QStringLiteral("window/state"), saveState());
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (files_->mayLeave()) {
        files_->leave();
        saveLayout();
        event->accept();
    } else {
        event->ignore();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            (void)files_->open(url.toLocalFile());
            return;
        }
    }
}

}  // namespace wattscape::ui
