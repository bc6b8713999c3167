#include "ui/shell/main_window.h"

#include "core/geo/coordinates.h"
#include "ui/catalogue/catalogue_update.h"
#include "ui/charts/capacity_view.h"
#include "ui/charts/energy_view.h"
#include "ui/charts/power_view.h"
#include "ui/dialogs/prompt.h"
#include "ui/finance/finance_view.h"
#include "ui/help/about.h"
#include "ui/help/help_panel.h"
#include "ui/help/help_texts.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/map/map_view.h"
#include "ui/outline/outline_panel.h"
#include "ui/preferences/preferences.h"
#include "ui/problems/issues_panel.h"
#include "ui/report/report_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/add_actions.h"
#include "ui/shell/date_actions.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/exports.h"
#include "ui/shell/panels.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/search_actions.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/undo_in_fields.h"
#include "ui/shell/venture_actions.h"
#include "ui/shell/view_actions.h"
#include "ui/shell/view_area.h"
#include "ui/theme/theme.h"
#include "ui/timeline/histogram.h"
#include "ui/timeline/timeline_view.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QWhatsThis>

namespace wattscape::ui {
namespace {

const QString geometrySetting = QStringLiteral("window/geometry");

}  // namespace

MainWindow::MainWindow(const Catalogue& catalogue, AtlasPointer atlas, std::unique_ptr<Prompt> prompt)
    : catalogue_(catalogue),
      atlas_(std::move(atlas)),
      session_(document_),
      prompt_(std::move(prompt)),
      actions_(new Actions(this, [this] { return document_.inGesture(); })),
      pages_(new QStackedWidget),
      start_(new StartPage),
      views_(new ViewArea) {
    setAcceptDrops(true);
    files_ = new PlanFiles(*actions_, document_, catalogue_, *prompt_, this);
    exports_ = new Exports(*actions_, document_, *prompt_, this);
    edit_ = new EditActions(*actions_, session_, *prompt_, this);
    add_ = new AddActions(*actions_, session_, catalogue_, this);
    ventures_ = new VentureActions(*actions_, session_, this);
    new UndoInFields(this);
    makeViews();
    panels_ = new Panels(*this, session_);
    help_ = new HelpPanel(this);
    addDockWidget(Qt::RightDockWidgetArea, help_);
    search_ = new SearchActions(*actions_, session_, atlas_, {*this, panels_->outline(), *map_});
    date_ = new DateActions(*actions_, session_, *timeline_);
    status_ = new StatusLine(*statusBar(), session_);
    makeMenus();
    explainParts();
    wireFiles();
    wireViews();
    placeOnScreen();
    panels_->restoreLayout();
    showTitle();
}

MainWindow::~MainWindow() = default;

/// Where it was; at first as large as it looks good, or the whole of a screen that has no more room.
void MainWindow::placeOnScreen() {
    constexpr QSize wanted(1600, 1000);
    constexpr QSize frame(16, 48);  // of the window, which has none yet
    const QSize room = screen()->availableSize() - frame;
    resize(wanted.boundedTo(room));
    if (restoreGeometry(QSettings().value(geometrySetting).toByteArray())) return;
    if (room.width() < wanted.width() || room.height() < wanted.height()) setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::makeViews() {
    map_ = new MapView(session_, atlas_, catalogue_);
    views_->addView(map_, tr("Map"), QStringLiteral("map"));
    views_->addView(new PowerView(session_), tr("Power"), QStringLiteral("zap"));
    views_->addView(new CapacityView(session_), tr("Capacity"), QStringLiteral("server"));
    views_->addView(new EnergyView(session_), tr("Energy"), QStringLiteral("plug"));
    finance_ = new FinanceView(session_);
    views_->addView(finance_, tr("Finance"), QStringLiteral("landmark"));
    report_ = new ReportView(session_);
    for (QAction* command : exports_->ofReport()) report_->addCommand(command);
    views_->addView(report_, tr("Report"), QStringLiteral("file-text"));
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

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    files_->fill(*file);
    file->addSeparator();
    exports_->fill(*file);
    file->addSeparator();
    file->addAction(
        actions_->add(QStringLiteral("file.quit"), tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, {}, [this] { close(); }));
    makeEditMenu(*menuBar()->addMenu(tr("&Edit")));
    QMenu* add = menuBar()->addMenu(tr("&Add"));
    add_->fill(*add);
    add->addSeparator();
    ventures_->fill(*add);
    (new ViewActions(*actions_, {*this, *views_, *map_, *report_, *timeline_, *panels_}))
        ->fill(*menuBar()->addMenu(tr("&View")));
    date_->fill(*menuBar()->addMenu(tr("&Date")));
    makeIssuesMenu(*menuBar()->addMenu(tr("&Issues")));
    makeHelpMenu(*menuBar()->addMenu(tr("&Help")));
    makeToolBar(*add);
}

void MainWindow::makeEditMenu(QMenu& menu) {
    edit_->fill(menu);
    menu.addSeparator();
    search_->fill(menu);
    menu.addSeparator();
    menu.addActions({
        actions_->add(QStringLiteral("edit.recalculate"), tr("Recalc&ulate"),
                      {QKeySequence(Qt::Key_F5), QKeySequence(Qt::Key_F9)}, QStringLiteral("refresh-cw"),
                      [this] { document_.recalculate(); }),
        actions_->add(QStringLiteral("edit.update_from_catalogue"), tr("Update from &catalogue…"), {},
                      QStringLiteral("book-open"), [this] { (new CatalogueUpdate(document_, catalogue_, this))->open(); }),
        actions_->add(QStringLiteral("edit.preferences"), tr("Pr&eferences…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                      QStringLiteral("settings"), [this] { (new Preferences(*actions_, this))->show(); }),
    });
}

void MainWindow::makeIssuesMenu(QMenu& menu) {
    const auto walk = [this](void (IssuesPanel::*step)()) {
        return [this, step] {
            panels_->showIssues();
            (panels_->issues().*step)();
        };
    };
    menu.addActions({
        actions_->add(QStringLiteral("issues.next"), tr("&Next issue"), {QKeySequence(Qt::Key_F8)},
                      QStringLiteral("triangle-alert"), walk(&IssuesPanel::nextIssue)),
        actions_->add(QStringLiteral("issues.previous"), tr("&Previous issue"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, {},
                      walk(&IssuesPanel::previousIssue)),
    });
}

void MainWindow::makeHelpMenu(QMenu& menu) {
    menu.addActions({
        actions_->add(QStringLiteral("help.here"), tr("&Help on this part"), {QKeySequence(Qt::Key_F1)},
                      QStringLiteral("circle-help"), [this] { help_->explainFocus(); }),
        actions_->add(QStringLiteral("help.what"), tr("&What's this?"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, {},
                      [] { QWhatsThis::enterWhatsThisMode(); }),
        actions_->add(QStringLiteral("help.about"), tr("&About Wattscape"), {}, QStringLiteral("info"),
                      [this] { showAbout(this); }),
    });
}

void MainWindow::makeToolBar(QMenu& add) {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(Theme::instance().grid(5), Theme::instance().grid(5)));
    auto* addButton = new QToolButton;
    addButton->setText(tr("Add"));
    addButton->setIcon(Theme::instance().icon(QStringLiteral("plus")));
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButton->setPopupMode(QToolButton::InstantPopup);
    addButton->setMenu(&add);
    bar->addWidget(addButton);
    bar->addSeparator();
    bar->addActions({edit_->undoAction(), edit_->redoAction()});
    bar->addSeparator();
    for (const char* id : {"file.save", "issues.next", "file.export_report", "edit.find_anything"}) {
        bar->addAction(actions_->named(QLatin1StringView(id)));
    }
}

void MainWindow::explainParts() {
    const std::pair<QWidget*, HelpTopic> parts[] = {
        {map_, HelpTopic::map},
        {timeline_, HelpTopic::timeline},
        {&timeline_->histogram(), HelpTopic::histogram},
        {views_, HelpTopic::chart},
        {&panels_->outline(), HelpTopic::outline},
        {&panels_->inspector(), HelpTopic::inspector},
        {&panels_->issues(), HelpTopic::issues},
        {&panels_->history(), HelpTopic::history},
        {start_, HelpTopic::startPage},
        {this, HelpTopic::window},
    };
    for (const auto& [part, topic] : parts) {
        part->setWhatsThis(helpOn(topic));
    }
}

void MainWindow::wireFiles() {
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
    connect(exports_, &Exports::said, status_, &StatusLine::showHint);
    connect(&document_, &PlanDocument::modifiedChanged, this, &MainWindow::showTitle);
    connect(&document_, &PlanDocument::fileNameChanged, this, &MainWindow::showTitle);
    connect(&document_, &PlanDocument::planReplaced, this, &MainWindow::showTitle);
}

void MainWindow::wireViews() {
    InspectorPanel* inspector = &panels_->inspector();
    connect(date_, &DateActions::goToRequested, search_, &SearchActions::goTo);
    connect(add_, &AddActions::fieldWanted, inspector, &InspectorPanel::focusField);
    connect(ventures_, &VentureActions::fieldWanted, inspector, &InspectorPanel::focusField);
    connect(finance_, &FinanceView::ventureWanted, ventures_, &VentureActions::addVenture);
    connect(add_, &AddActions::placeSiteRequested, this, [this] {
        views_->showView(0);
        map_->setTool(MapTool::Kind::placeSite);
    });
    connect(edit_, &EditActions::renameRequested, &panels_->outline(), &OutlinePanel::rename);
    connect(edit_, &EditActions::said, status_, &StatusLine::showHint);
    connect(map_, &MapView::hintChanged, status_, &StatusLine::showHint);
    connect(map_, &MapView::pointerMoved, this, [this](LonLat place, bool inside) {
        status_->showPlace(inside ? QString::fromStdString(formatDecimal(place)) : QString());
    });
    const auto inspect = [this, inspector](EntityId id) {
        session_.select({id});
        panels_->showInspector();
        inspector->focusFirstField();
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
    connect(&panels_->outline(), &OutlinePanel::contextMenuRequested, this, [this](const QPoint& position) {
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
    panels_->standBack();
}

void MainWindow::showPlan() {
    if (pages_->currentWidget() == start_) {
        pages_->setCurrentIndex(1);
        panels_->comeBack();
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

void MainWindow::closeEvent(QCloseEvent* event) {
    if (files_->mayLeave()) {
        files_->leave();
        QSettings().setValue(geometrySetting, saveGeometry());
        panels_->saveLayout();
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
