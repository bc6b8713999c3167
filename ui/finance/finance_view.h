#pragma once

#include "core/finance/statement.h"
#include "ui/document/session.h"

#include <memory>

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace wattscape::ui {

class ReturnsModel;
class StatementModel;
class StatementTable;
class ExplanationTree;
class FundingTable;

/// The money of one venture: its accounts like a workbook, what its partners get, and charts of funding, debt and
/// distributions. Shows the venture that the selection speaks of; choosing another selects it.
class FinanceView : public QWidget {
    Q_OBJECT

public:
    explicit FinanceView(Session& session, QWidget* parent = nullptr);

    /// 0 accounts, 1 partners, 2 sources and uses, 3 cases, 4 funding, 5 debt service, 6 debt, 7 distributions.
    void showPage(int page);
    void setPeriods(finance::PeriodLength length);

Q_SIGNALS:
    /// Make a venture of the selected sites.
    void ventureWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makePartners();
    QWidget* makeEmpty();
    void follow();
    void refresh();
    void listVentures();
    void sayFigures();
    void explain(const QModelIndex& cell);

    Session& session_;
    StatementModel* statement_;
    ReturnsModel* returns_;
    StatementTable* table_;
    ExplanationTree* explanation_;
    FundingTable* funding_;
    QTableView* partners_;
    QComboBox* ventures_;
    QTabBar *pages_, *lengths_;
    QLabel *figures_, *conventions_;
    QPushButton* create_;
    QStackedWidget *stack_, *whole_;
    finance::PeriodLength length_ = finance::PeriodLength::year;
    QPersistentModelIndex explained_;
    bool stale_ = true;
};

}  // namespace wattscape::ui
