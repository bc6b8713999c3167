#pragma once

#include "core/catalogue/catalogue.h"
#include "core/geo/atlas.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"

#include <memory>

#include <QList>
#include <QMainWindow>

class QStackedWidget;

namespace wattscape::ui {

class Actions;
class AddActions;
class VentureActions;
class FinanceView;
class EditActions;
class Exports;
class DateActions;
class HelpPanel;
class MapView;
class Panels;
class PlanFiles;
class Prompt;
class ReportView;
class SearchActions;
class StartPage;
class StatusLine;
class TimelineView;
class ViewArea;

/// One plan, one window: the tree left, the views in the centre with the timeline below, the inspector right, issues and
/// history at the bottom. It only puts together; each area looks after itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The catalogue outlives the window; the prompt asks the planner.
    MainWindow(const Catalogue& catalogue, AtlasPointer atlas, std::unique_ptr<Prompt> prompt);
    ~MainWindow() override;

    PlanDocument& document() { return document_; }
    Session& session() { return session_; }
    PlanFiles& files() { return *files_; }
    ViewArea& views() { return *views_; }
    Actions& actions() { return *actions_; }

    void showStartPage();
    /// Brings the document's plan into sight after it was opened.
    void showPlan();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void placeOnScreen();
    void makeViews();
    void makeMenus();
    void makeEditMenu(QMenu& menu);
    void makeIssuesMenu(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    void makeToolBar(QMenu& add);
    void explainParts();
    void wireFiles();
    void wireViews();
    void showTitle();

    const Catalogue& catalogue_;
    AtlasPointer atlas_;
    PlanDocument document_;
    Session session_;
    std::unique_ptr<Prompt> prompt_;
    Actions* actions_;
    PlanFiles* files_ = nullptr;
    Exports* exports_ = nullptr;
    EditActions* edit_ = nullptr;
    AddActions* add_ = nullptr;
    VentureActions* ventures_ = nullptr;
    FinanceView* finance_ = nullptr;
    SearchActions* search_ = nullptr;
    DateActions* date_ = nullptr;
    QStackedWidget* pages_;
    StartPage* start_;
    ViewArea* views_;
    MapView* map_ = nullptr;
    ReportView* report_ = nullptr;
    TimelineView* timeline_ = nullptr;
    Panels* panels_ = nullptr;
    HelpPanel* help_ = nullptr;
    StatusLine* status_ = nullptr;
};

}  // namespace wattscape::ui
