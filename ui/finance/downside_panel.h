#pragma once

#include "core/downside/downside.h"

#include <optional>
#include <thread>

#include <QTimer>
#include <QWidget>

class QTableWidget;

namespace wattscape::ui {

class Session;

/// How the venture at hand fares when it goes worse: late, dear, badly sold, at higher rates, less used; each beside the
/// plan as it is. Worked out on a thread of its own while it is seen, and again when the plan has come to rest.
class DownsidePanel : public QWidget {
    Q_OBJECT

public:
    explicit DownsidePanel(Session& session, QWidget* parent = nullptr);

    /// Works out and fills at once, for pictures and tests.
    void finishNow();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void take(std::vector<DownsideResults> cases, PlanResults base);
    void fill();
    void putRow(int row, const QString& name, const VentureFigures& figures);

    Session& session_;
    QTableWidget* table_;
    QTimer rest_;
    std::optional<PlanResults> base_;
    std::vector<DownsideResults> cases_;
    std::jthread worker_;
};

}  // namespace wattscape::ui
